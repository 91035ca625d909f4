import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { gradeQuestion, interactionParts, optionOrder, rightAnswer } from '../questions.ts';
import { lintOrdering } from './build.ts';
import { standingOrder } from './content.ts';
import { orderingFixtures } from './fixtures.ts';

const steps = compileFixture('ordering', orderingFixtures.steps);
const ladder = compileFixture('ordering', orderingFixtures.ladder);

const order = (...items: readonly number[]) => ({ kind: 'order', order: items }) as const;

const items = (...texts: readonly string[]) =>
  texts.map((text, index) => ({ id: `i${index}`, text }));

const option = (item: number, id: string) => ({ item, id });

const standing = (answer: Parameters<typeof standingOrder>[2]) =>
  standingOrder(steps.content, [3, 1, 4, 2], answer).map(({ item }) => item);

it('keeps an order of its items, and is done when answered', () => {
  expect(steps).toMatchObject({
    state: { kind: 'order', items: [1, 2, 3, 4] },
    done: { when: 'answered' },
  });
  expect(ladder.done).toEqual({ when: 'correct' });
});

describe('the order to begin with', () => {
  it('is another for each learner, and never the right one', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const start = optionOrder(ladder, seed, false);
        expect(start.toSorted()).toEqual([1, 2, 3]);
        expect(start).not.toEqual([1, 2, 3]);
      }),
    );
    const starts = Array.from({ length: 40 }, (_, seed) => optionOrder(ladder, seed, true).join());
    expect(new Set(starts).size).toBe(5);
  });

  it('is another than the right one for those who hear or print it, too', () => {
    const heard = linearizeBlock(ladder).flatMap(({ kind, text }) =>
      kind === 'listItem' ? [text] : [],
    );
    expect(heard.toSorted()).toEqual(['Doing for', 'Doing to', 'Doing with']);
    expect(heard).not.toEqual(['Doing to', 'Doing for', 'Doing with']);
  });

  it('stands until the learner moves an item, and for what an update added since', () => {
    expect(standing(null)).toEqual([3, 1, 4, 2]);
    expect(standing(order(2, 1))).toEqual([2, 1, 3, 4]);
    expect(standing(order(9, 2, 1, 3, 4))).toEqual([2, 1, 3, 4]);
  });
});

describe('grading', () => {
  it.each([
    ['the right order', order(1, 2, 3, 4), { points: 1, correct: true }],
    ['two items in their places', order(1, 2, 4, 3), { points: 0.5, correct: false }],
    ['none in its place', order(2, 1, 4, 3), { points: 0, correct: false }],
    ['a part of the order', order(1, 2, 3), { points: 0, correct: false }],
    ['an item twice', order(1, 1, 2, 3), { points: 0, correct: false }],
    ['an item of another question', order(1, 2, 3, 9), { points: 0, correct: false }],
  ])('%s', (_name, answer, grade) => {
    expect(gradeQuestion(steps, answer)).toEqual(grade);
  });

  it('gives nothing for a part unless the author says so', () => {
    expect(gradeQuestion(ladder, order(1, 3, 2))).toEqual({ points: 0, correct: false });
    expect(gradeQuestion(ladder, rightAnswer(ladder))).toEqual({ points: 1, correct: true });
  });
});

it('is told to an LMS as a sequence', () => {
  const right = [option(1, 'to'), option(2, 'for'), option(3, 'with')];
  const part = { part: null, description: 'Put them in order, from the foot to the top.' };
  expect(interactionParts(ladder, order(3, 1, 2))).toEqual([
    {
      ...part,
      answer: {
        kind: 'sequencing',
        response: [option(3, 'with'), option(1, 'to'), option(2, 'for')],
        right,
      },
    },
  ]);
  expect(interactionParts(ladder, null)).toEqual([
    { ...part, answer: { kind: 'sequencing', response: [], right } },
  ]);
});

describe('advice', () => {
  const feedback = { incorrect: 'Look again.' };

  it.each([
    ['a sound question', items('One', 'Two'), []],
    ['a single item', items('One'), ['error single-item']],
    ['items that say the same', items('One', 'Two', 'one.'), ['warning alike-options']],
    [
      'more than anybody can view',
      items(...Array.from({ length: 10 }, (_, index) => `Step ${index}`)),
      ['warning many-items'],
    ],
  ])('on %s', (_name, authored, expected) => {
    const advice = lintOrdering({ items: authored, feedback });
    expect(advice.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(expected);
  });

  it('on a wrong answer that teaches nothing', () => {
    expect(lintOrdering({ items: items('One', 'Two') }).map(({ rule }) => rule)).toEqual([
      'missing-feedback',
    ]);
  });
});
