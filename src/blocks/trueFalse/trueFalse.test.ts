import { describe, expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { trueFalseFixtures } from './fixtures.ts';
import { trueFalseBehaviour } from './content.ts';

const isFalse = compileFixture('trueFalse', trueFalseFixtures.wrong);
const isTrue = compileFixture('trueFalse', trueFalseFixtures.right);

const WRONG = { points: 0, correct: false };

describe('true or false', () => {
  it('keeps 1 for true and 0 for false', () => {
    expect(isFalse).toMatchObject({
      state: { kind: 'choice', items: [1, 0], multiple: false },
      done: { when: 'answered' },
    });
  });

  it('is done when answered right, if it must be', () => {
    expect(isTrue.done).toEqual({ when: 'correct' });
  });

  it('reads as its scenario and statement, whatever is right', () => {
    expect(linearizeBlock(isTrue)).toEqual([
      { kind: 'paragraph', text: 'A colleague says that recovery looks different for everyone.' },
      { kind: 'paragraph', text: 'Recovery does not have to mean the end of symptoms.' },
    ]);
  });

  it.each([
    [[1], true],
    [[0], false],
  ])('grades %j', (chosen, correct) => {
    const points = correct ? 1 : 0;
    const answer = { kind: 'choice', chosen } as const;
    expect(trueFalseBehaviour.grade(isTrue.content, answer)).toEqual({ points, correct });
    expect(trueFalseBehaviour.grade(isFalse.content, answer)).toEqual({
      points: 1 - points,
      correct: !correct,
    });
  });

  it.each([[[]], [[0, 1]], [[2]]])('gives nothing for %j', (chosen) => {
    expect(trueFalseBehaviour.grade(isFalse.content, { kind: 'choice', chosen })).toEqual(WRONG);
  });

  it('gives nothing for an answer of another kind', () => {
    expect(trueFalseBehaviour.grade(isFalse.content, { kind: 'number', value: 0 })).toEqual(WRONG);
  });
});
