import { describe, expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { gradeQuestion, interactionParts, rightAnswer } from '../questions.ts';
import { lintLabelPicture } from './build.ts';
import { labelPictureFixtures } from './fixtures.ts';

const question = compileFixture('labelPicture', labelPictureFixtures.ladder);
const RIGHT = { kind: 'pairs', pairs: [[1, 1], [2, 2], [3, 3]] } as const; // prettier-ignore

it('keeps a point for each name, one name to each', () => {
  expect(question).toMatchObject({
    state: { kind: 'pairs', items: [1, 2, 3], places: [1, 2, 3], most: 1 },
    done: { when: 'answered' },
  });
});

it('reads where the points are, and the names in the order of their words', () => {
  expect(linearizeBlock(question).map(({ text }) => text)).toEqual([
    'What would be said on each landing?',
    'A ladder with three landings, one above the other.',
    'The landing at the foot',
    'The landing in the middle',
    'The landing at the top',
    '“Thank you for your views. We will decide.”',
    '“This is what you need.”',
    '“What shall we try first?”',
  ]);
});

it('is graded by the names that are right, and told with the ids of the points', () => {
  expect(rightAnswer(question)).toEqual(RIGHT);
  expect(gradeQuestion(question, RIGHT)).toEqual({ points: 1, correct: true });
  const swapped = { kind: 'pairs', pairs: [[1, 1], [2, 3], [3, 2]] } as const; // prettier-ignore
  expect(gradeQuestion(question, swapped)).toEqual({ points: 1 / 3, correct: false });
  const [told] = interactionParts(question, { kind: 'pairs', pairs: [[3, 2]] });
  const withId = { item: 3, id: 'with' };
  expect(told?.answer).toHaveProperty('response', [[withId, { item: 2, id: 'for' }]]);
});

describe('advice', () => {
  const top = { id: 'top', x: 10, y: 10, name: 'With', where: 'At the top' };
  const foot = { id: 'foot', x: 10, y: 90, name: 'To', where: 'Below' };
  const sound = {
    alternative: 'A ladder.',
    pins: [top, foot],
    feedback: { incorrect: 'Look again.' },
  };

  it.each([
    ['a sound question', sound, []],
    ['no alternative', { ...sound, alternative: undefined }, ['error missing-alternative']],
    ['one point', { ...sound, pins: [top] }, ['error single-pair']],
    [
      'points on each other',
      { ...sound, pins: [top, { ...foot, y: 12 }] },
      ['warning points-too-close'],
    ],
    [
      'a place that gives its name away',
      { ...sound, pins: [top, { ...foot, where: 'Where it is done to people' }] },
      ['warning name-given-away'],
    ],
    [
      'points of one name',
      { ...sound, pins: [top, { ...foot, name: 'with' }] },
      ['warning alike-options'],
    ],
    ['no feedback', { ...sound, feedback: undefined }, ['warning missing-feedback']],
  ])('on %s', (_name, authored, expected) => {
    const advice = lintLabelPicture(authored);
    expect(advice.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(expected);
  });
});
