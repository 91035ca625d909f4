import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Answer, StateShape } from '../core/blockState.ts';
import { fits, given, normalAnswer, someAnswer } from './answerKinds.ts';
import { anyAnswer, answersByKind } from './arbitraries.ts';
import type { AnswerOf } from './behaviour.ts';
import { cards } from './cards.ts';
import { hasEnded } from './path.ts';

const story: Extract<StateShape, { kind: 'path' }> = {
  kind: 'path',
  start: 1,
  options: [
    { item: 1, from: 1, to: 2 },
    { item: 2, from: 1, to: 3 },
    { item: 3, from: 2, to: 1 },
    { item: 4, from: 3, to: null },
  ],
};

const shapes = {
  choice: { kind: 'choice', items: [1, 2, 3], multiple: true },
  oneChoice: { kind: 'choice', items: [1, 2, 3], multiple: false },
  grid: { kind: 'grid', rows: [1, 2], columns: [1, 2, 3] },
  pairs: { kind: 'pairs', items: [1, 2, 3], places: [7, 8], most: 2 },
  order: { kind: 'order', items: [1, 2, 3] },
  gaps: { kind: 'gaps', items: [1, 2] },
  number: { kind: 'number' },
  text: { kind: 'text' },
  path: story,
  cards: { kind: 'cards', items: [1, 2] },
} satisfies Record<string, StateShape>;

const once = (item: number, reviews = 1) => ({ item, box: 1, reviews, day: 0 });

describe('how much was given', () => {
  test.each<readonly [string, StateShape, Answer | null, number, number]>([
    ['nothing chosen', shapes.choice, { kind: 'choice', chosen: [] }, 0, 1],
    ['a choice', shapes.choice, { kind: 'choice', chosen: [2, 3] }, 1, 1],
    ['one row of two', shapes.grid, { kind: 'grid', cells: [[2, 3]] }, 1, 2],
    ['two of three in their places', shapes.pairs, { kind: 'pairs', pairs: [[1, 7], [3, 7]] }, 2, 3], // prettier-ignore
    ['an order', shapes.order, { kind: 'order', order: [3, 1, 2] }, 3, 3],
    ['one gap of two, the other blank', shapes.gaps, { kind: 'gaps', texts: [[1, ' '], [2, 'hope']] }, 1, 2], // prettier-ignore
    ['a number', shapes.number, { kind: 'number', value: 0 }, 1, 1],
    ['a blank text', shapes.text, { kind: 'text', text: ' \n' }, 0, 1],
    ['a way that goes on', story, { kind: 'path', steps: [1, 3] }, 2, 3],
    ['a way to its ending', story, { kind: 'path', steps: [1, 3, 2, 4] }, 4, 4],
    ['one card of two', shapes.cards, { kind: 'cards', cards: [once(2)] }, 1, 2],
    ['an answer of another kind', shapes.order, { kind: 'number', value: 3 }, 0, 3],
    ['an item that is gone', shapes.order, { kind: 'order', order: [9] }, 0, 3],
    ['a block without a question', { kind: 'items', items: [1] }, null, 0, 0],
  ])('%s', (_name, shape, answer, answered, of) => {
    expect(given(answer, shape)).toEqual({ answered, of });
  });

  test.each(Object.values(shapes))('untouched and whole: $kind', (shape) => {
    const { answered, of } = given(null, shape);
    expect([answered, of > 0]).toEqual([0, true]);
    const whole = someAnswer(shape);
    if (whole === null) throw new Error('No answer.');
    const whatCounts = given(whole, shape);
    expect([fits(whole, shape), whatCounts.answered]).toEqual([true, whatCounts.of]);
  });
});

describe('what fits', () => {
  test.each<readonly [string, StateShape, Answer]>([
    ['an option that is not there', shapes.choice, { kind: 'choice', chosen: [4] }],
    ['two of one', shapes.oneChoice, { kind: 'choice', chosen: [1, 2] }],
    ['a row that is not there', shapes.grid, { kind: 'grid', cells: [[3, 1]] }],
    ['a column that is not there', shapes.grid, { kind: 'grid', cells: [[1, 4]] }],
    ['three in a place for two', shapes.pairs, { kind: 'pairs', pairs: [[1, 7], [2, 7], [3, 7]] }], // prettier-ignore
    ['a place that is not there', shapes.pairs, { kind: 'pairs', pairs: [[1, 9]] }],
    ['one item twice', shapes.order, { kind: 'order', order: [1, 1] }],
    ['a gap that is not there', shapes.gaps, { kind: 'gaps', texts: [[3, 'hope']] }],
    ['no number', shapes.number, { kind: 'number', value: Infinity }],
    ['a step that leads from elsewhere', story, { kind: 'path', steps: [1, 4] }],
    ['a step after the ending', story, { kind: 'path', steps: [2, 4, 1] }],
    ['a card that is not there', shapes.cards, { kind: 'cards', cards: [once(3)] }],
    ['another kind', shapes.text, { kind: 'number', value: 1 }],
  ])('is not %s', (_name, shape, answer) => {
    expect(fits(answer, shape)).toBe(false);
  });
});

describe('the form in which answers are kept', () => {
  test.each<readonly [Answer, Answer | null]>([
    [
      { kind: 'choice', chosen: [3, 1, 3] },
      { kind: 'choice', chosen: [1, 3] },
    ],
    [{ kind: 'grid', cells: [[2, 1], [1, 1], [2, 3]] }, { kind: 'grid', cells: [[1, 1], [2, 3]] }], // prettier-ignore
    [{ kind: 'pairs', pairs: [[2, 7], [1, 8]] }, { kind: 'pairs', pairs: [[1, 8], [2, 7]] }], // prettier-ignore
    [{ kind: 'gaps', texts: [[2, 'b'], [1, '\t']] }, { kind: 'gaps', texts: [[2, 'b']] }], // prettier-ignore
    [{ kind: 'number', value: NaN }, null],
    [
      { kind: 'cards', cards: [once(2), once(1)] },
      { kind: 'cards', cards: [once(1), once(2)] },
    ],
  ])('%j', (answer, kept) => {
    expect(normalAnswer(answer)).toEqual(kept);
  });

  test('stays as it is', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        expect(normalAnswer(answer)).toEqual(answer);
      }),
    );
  });
});

test('a story has ended where an option leads nowhere', () => {
  expect(hasEnded({ kind: 'path', steps: [2] }, story)).toBe(false);
  expect(hasEnded({ kind: 'path', steps: [2, 4] }, story)).toBe(true);
});

const join = (a: AnswerOf<'cards'>, b: AnswerOf<'cards'>): AnswerOf<'cards'> =>
  cards.join?.(a, b) ?? a;

describe('cards of two devices', () => {
  const deck = answersByKind.cards.filter((answer) => answer.kind === 'cards');

  test('come together, each as it was looked at most often', () => {
    const phone = { kind: 'cards', cards: [once(1, 4), once(2)] } as const;
    const desk = { kind: 'cards', cards: [once(2, 3), once(5)] } as const;
    expect(join(phone, desk)).toEqual({
      kind: 'cards',
      cards: [once(1, 4), once(2, 3), once(5)],
    });
  });

  test('meet in any order, and as often as they like', () => {
    fc.assert(
      fc.property(deck, deck, deck, (a, b, c) => {
        expect(join(a, b)).toEqual(join(b, a));
        expect(join(join(a, b), c)).toEqual(join(a, join(b, c)));
        expect(join(join(a, b), b)).toEqual(join(a, b));
      }),
    );
  });
});
