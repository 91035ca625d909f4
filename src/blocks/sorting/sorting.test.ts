import { describe, expect, it } from 'vitest';

import type { Answer } from '../../core/blockState.ts';
import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { gradeQuestion, interactionParts, optionOrder, rightAnswer } from '../questions.ts';
import { lintSorting } from './build.ts';
import { sortingFixtures } from './fixtures.ts';

const question = compileFixture('sorting', sortingFixtures.peerWork);
const [PEER, CLINICAL] = [1, 2];
const [STORY, MEDICINE, BESIDE, ASSESSMENT, HOPE] = [3, 4, 5, 6, 7];

const put = (...pairs: readonly (readonly [number, number])[]): Answer => ({
  kind: 'pairs',
  pairs,
});

const RIGHT = put(
  [STORY, PEER],
  [MEDICINE, CLINICAL],
  [BESIDE, PEER],
  [ASSESSMENT, CLINICAL],
  [HOPE, PEER],
);

it('keeps a category for each item, any number in each, and is done when answered', () => {
  expect(question).toMatchObject({
    state: {
      kind: 'pairs',
      items: [STORY, MEDICINE, BESIDE, ASSESSMENT, HOPE],
      places: [PEER, CLINICAL],
      most: null,
    },
    done: { when: 'answered' },
  });
});

it('reads as the question, the items and the categories, whatever belongs where', () => {
  expect(linearizeBlock(question).map(({ text }) => text)).toEqual([
    'What belongs to peer work, and what to clinical work?',
    'Shares their own story of recovery',
    'Prescribes medicine',
    'Goes along to a first meeting',
    'Writes the assessment',
    'Shows that recovery happens',
    'Peer work',
    'Clinical work',
  ]);
});

it('is shown in an order of each learner’s own', () => {
  const orders = Array.from({ length: 20 }, (_, seed) => optionOrder(question, seed, false).join());
  expect(new Set(orders).size).toBeGreaterThan(5);
});

describe('grading', () => {
  const inAll = compileFixture('sorting', { ...sortingFixtures.peerWork, scoring: 'all' });
  const part = put([STORY, PEER], [MEDICINE, PEER], [HOPE, PEER]);

  it.each([
    ['everything in its place', question, RIGHT, { points: 1, correct: true }],
    ['two of five, in parts', question, part, { points: 0.4, correct: false }],
    ['two of five, in all', inAll, part, { points: 0, correct: false }],
    ['nothing', question, put(), { points: 0, correct: false }],
    ['a retired item', question, put([99, PEER], [STORY, PEER]), { points: 0, correct: false }],
  ])('%s', (_name, asked, answer, expected) => {
    expect(gradeQuestion(asked, answer)).toEqual(expected);
  });

  it('calls right what is right', () => {
    expect(rightAnswer(question)).toEqual(RIGHT);
  });
});

it('tells an LMS what was put where, and what belongs where', () => {
  const short = compileFixture('sorting', {
    ...sortingFixtures.peerWork,
    items: sortingFixtures.peerWork.items.slice(0, 2),
  });
  const story = { item: 3, id: 'shares-story' };
  const peer = { item: 1, id: 'peer-work' };
  expect(interactionParts(short, put([3, 1]))).toEqual([
    {
      part: null,
      description: 'What belongs to peer work, and what to clinical work?',
      answer: {
        kind: 'matching',
        response: [[story, peer]],
        right: [
          [story, peer],
          [
            { item: 4, id: 'prescribes' },
            { item: 2, id: 'clinical-work' },
          ],
        ],
      },
    },
  ]);
});

describe('advice', () => {
  const categories = [
    { id: 'a', title: 'A' },
    { id: 'b', title: 'B' },
  ];
  const items = [
    { id: 'one', text: 'One', category: 'a' },
    { id: 'two', text: 'Two', category: 'b' },
  ];
  const sound = { categories, items, feedback: { incorrect: 'Look again.' } };
  const [first, second] = items;

  it.each([
    ['a sound question', sound, []],
    ['one category', { ...sound, categories: categories.slice(0, 1) }, ['error single-category']],
    [
      'one item',
      { ...sound, items: items.slice(0, 1) },
      ['warning single-item', 'warning empty-category'],
    ],
    [
      'categories of one name',
      { ...sound, categories: categories.map(({ id }) => ({ id, title: 'A' })) },
      ['warning alike-options'],
    ],
    [
      'items that say the same',
      { ...sound, items: items.map((each) => ({ ...each, text: 'One' })) },
      ['warning alike-options'],
    ],
    ['no feedback', { ...sound, feedback: undefined }, ['warning missing-feedback']],
    [
      'feedback for every item',
      {
        categories,
        items: [first, second].flatMap((each) => (each ? [{ ...each, feedback: 'So.' }] : [])),
      },
      [],
    ],
  ])('on %s', (_name, authored, expected) => {
    const advice = lintSorting({ feedback: undefined, ...authored });
    expect(advice.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(expected);
  });
});
