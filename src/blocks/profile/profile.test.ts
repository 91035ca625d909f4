import { describe, expect, it, test } from 'vitest';

import type { Answer } from '../../core/blockState.ts';
import { createEnglish } from '../../i18n/setup.ts';
import { compileFixture } from '../compileFixture.ts';
import { blockSchema } from '../definitions.ts';
import { linearizeBlock } from '../linearize.ts';
import { interactionParts, toldAfterChecking } from '../questions.ts';
import { resultsOf } from './content.ts';
import { profileFixtures } from './fixtures.ts';
import { lintProfile } from './lint.ts';

const one = compileFixture('profile', profileFixtures.one);
const several = compileFixture('profile', profileFixtures.several);

/** An answer by the place on the scale for each statement, 1 for the first; 0 for none. */
const placed = (block: typeof one, ...places: readonly number[]): Answer => ({
  kind: 'grid',
  cells: block.content.statements.flatMap(({ item }, index) => {
    const point = block.content.scale[(places[index] ?? 0) - 1];
    return point === undefined ? [] : [[item, point.item] as const];
  }),
});

const said = (block: typeof one, ...places: readonly number[]) =>
  resultsOf(block.content, placed(block, ...places)).map(({ points, band }) => [
    points,
    band?.title ?? null,
  ]);

it('keeps a point of the scale for each statement, and is done once it is answered', () => {
  expect([one.state, one.done]).toEqual([
    { kind: 'grid', rows: [4, 5, 6], columns: [1, 2, 3] },
    { when: 'answered' },
  ]);
});

describe('the result', () => {
  it('is the sum of the points, in the band of its dimension', () => {
    expect(said(one, 1, 1, 3)).toEqual([[3, 'At the beginning']]);
    expect(said(one, 2, 2, 2)).toEqual([[6, 'Growing']]);
  });

  it('counts some statements the other way', () => {
    expect(said(one, 3, 3, 1)).toEqual([[9, 'Growing']]);
  });

  it('stands for each dimension by itself, and waits for all its statements', () => {
    expect(said(several, 5, 0)).toEqual([
      [5, 'On the way'],
      [null, null],
    ]);
  });
});

it('is told to nobody, unless its author wants it: then as a scale for each statement', () => {
  expect(interactionParts(one, placed(one, 1, 2, 3))).toEqual([]);
  expect(interactionParts(several, placed(several, 5, 0))).toEqual([
    {
      part: 'early',
      description:
        'People who use our service are asked before a decision is taken, while it can still become another one',
      answer: { kind: 'likert', response: 5 },
    },
    {
      part: 'paid',
      description: 'Who takes part is paid',
      answer: { kind: 'likert', response: null },
    },
  ]);
});

it('reads as its question, its scale and its statements; what results mean only once it is answered', () => {
  expect(linearizeBlock(one)).toEqual([
    { kind: 'paragraph', text: 'How do you listen?' },
    { kind: 'listItem', text: 'Seldom' },
    { kind: 'listItem', text: 'Sometimes' },
    { kind: 'listItem', text: 'Often' },
    { kind: 'listItem', text: 'I ask before I help.' },
    { kind: 'listItem', text: 'I can wait until the other has finished.' },
    { kind: 'listItem', text: 'I know the answer before I have heard the question.' },
  ]);
  expect(toldAfterChecking(one, createEnglish().t).map(({ text }) => text)).toContain('Growing');
});

it('stands in no survey', () => {
  const survey = {
    type: 'survey',
    id: 'a',
    whoSees: 'Your trainer reads your answers.',
    questions: [profileFixtures.one],
  };
  expect(blockSchema.safeParse(survey).success).toBe(false);
});

const ASKED = { question: 'How do you listen?', report: false };

/** Of two statements with three points each: 2 to 6. */
const noted = (...bands: readonly (readonly [number, number])[]) =>
  lintProfile({
    ...ASKED,
    scale: ['Seldom', 'Sometimes', 'Often'].map((label) => ({ label })),
    statements: [{ text: 'One' }, { text: 'Two' }],
    dimensions: [{ id: 'a', title: 'A', bands: bands.map(([from, to]) => ({ from, to })) }],
  }).map(({ rule, path, message }) => `${rule} ${path.join('.')}: ${message}`);

describe('bands', () => {
  it.each([
    [[[2, 6]], []],
    [
      [
        [2, 3],
        [4, 6],
      ],
      [],
    ],
    [
      [
        [4, 6],
        [2, 3],
      ],
      [],
    ],
    [
      [
        [0, 4],
        [5, 10],
      ],
      [],
    ],
    [
      [
        [2, 3],
        [5, 6],
      ],
      ['band-missing dimensions.0.bands.1.from: Nothing is said of the result 4: no band has it.'],
    ],
    [
      [[4, 6]],
      [
        'band-missing dimensions.0.bands.0.from: Nothing is said of the results 2 to 3: no band has them.',
      ],
    ],
    [
      [[2, 4]],
      [
        'band-missing dimensions.0.bands.0.to: Nothing is said of the results 5 to 6: no band has them.',
      ],
    ],
    [
      [
        [2, 4],
        [4, 6],
      ],
      [
        'bands-overlap dimensions.0.bands.1.from: Two things are said of the result 4: this band begins before the one below it ends.',
      ],
    ],
    [
      [
        [2, 6],
        [3, 4],
      ],
      [
        'bands-overlap dimensions.0.bands.1.from: Two things are said of the results 3 to 4: this band begins before the one below it ends.',
      ],
    ],
    [[[6, 2]], ['bands-overlap dimensions.0.bands.0.to: This band ends before it begins.']],
    [
      [
        [0, 1],
        [2, 6],
      ],
      [
        'band-out-of-reach dimensions.0.bands.0.from: No answer comes to this band: the results go from 2 to 6.',
      ],
    ],
    [
      [
        [2, 6],
        [7, 9],
      ],
      [
        'band-out-of-reach dimensions.0.bands.1.from: No answer comes to this band: the results go from 2 to 6.',
      ],
    ],
  ] as const)('%j: %j', (bands, notes) => {
    expect(noted(...bands)).toEqual(notes);
  });

  it('say one thing of every result, if nothing is noted', () => {
    const ends = [0, 1, 2, 3, 4, 5, 6, 7];
    const all = ends.flatMap((from) => ends.map((to) => [from, to] as const));
    for (const first of all) {
      for (const second of all) {
        const once = [2, 3, 4, 5, 6].every(
          (points) =>
            [first, second].filter(([from, to]) => from <= points && points <= to).length === 1,
        );
        if (noted(first, second).length === 0) expect([first, second, once]).toContain(true);
      }
    }
  });
});

test('a dimension for which nothing counts is noted', () => {
  const bands = [{ from: 1, to: 2 }];
  expect(
    lintProfile({
      ...ASKED,
      scale: [{ label: 'No' }, { label: 'Yes' }],
      statements: [{ text: 'One' }],
      dimensions: [
        { id: 'a', title: 'A', bands },
        { id: 'b', title: 'B', bands },
      ],
    }),
  ).toEqual([
    {
      severity: 'error',
      rule: 'empty-dimension',
      path: ['dimensions', 1],
      message: 'No statement counts for “B”, so it never has a result.',
      remedy: 'Name it as the “dimension” of the statements that count for it, or remove it.',
    },
  ]);
});
