import { describe, expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { gradeQuestion, interactionParts, rightAnswer } from '../questions.ts';
import { hotspotFixtures } from './fixtures.ts';
import { lintHotspot } from './lint.ts';

const one = compileFixture('hotspot', hotspotFixtures.ladder);
const several = compileFixture('hotspot', hotspotFixtures.several);

const chosen = (...items: readonly number[]) => ({ kind: 'choice', chosen: items }) as const;

it('keeps the regions that were chosen, and is done when answered', () => {
  expect(one).toMatchObject({
    state: { kind: 'choice', items: [1, 2, 3], multiple: false },
    done: { when: 'answered' },
  });
  expect(several).toMatchObject({ state: { multiple: true }, done: { when: 'correct' } });
});

it('is read with what the picture says, and with the names of its regions', () => {
  expect(linearizeBlock(one).map(({ text }) => text)).toEqual([
    'On which landing are people asked, while others decide?',
    'A ladder with three landings, from the foot to the top.',
    'The landing at the top',
    'The landing in the middle',
    'The landing at the foot',
  ]);
});

it.each([
  ['the right region', one, chosen(2), { points: 1, correct: true }],
  ['a wrong region', one, chosen(1), { points: 0, correct: false }],
  ['two regions for one', one, chosen(2, 3), { points: 0, correct: false }],
  ['one of two', several, chosen(2), { points: 0.5, correct: false }],
  ['all regions', several, chosen(1, 2, 3), { points: 0.5, correct: false }],
  ['the right regions', several, rightAnswer(several), { points: 1, correct: true }],
  ['a retired region', several, chosen(2, 3, 9), { points: 0, correct: false }],
])('grades %s', (_name, question, answer, grade) => {
  expect(gradeQuestion(question, answer)).toEqual(grade);
});

it('is told to an LMS as a choice of regions', () => {
  expect(interactionParts(one, chosen(3))).toEqual([
    {
      part: null,
      description: 'On which landing are people asked, while others decide?',
      answer: {
        kind: 'choice',
        response: [{ item: 3, id: 'foot' }],
        right: [{ item: 2, id: 'middle' }],
      },
    },
  ]);
});

describe('advice', () => {
  const region = { text: 'Left', x: 25, y: 50, width: 20, height: 20, correct: true };
  const other = { ...region, text: 'Right', x: 75, correct: false };
  const sound = {
    alternative: 'A room with two doors.',
    select: 'one',
    regions: [region, other],
    feedback: { incorrect: 'Look again.' },
  } as const;

  it.each([
    ['a sound question', sound, []],
    ['regions that touch', { ...sound, regions: [region, { ...other, x: 45 }] }, []],
    [
      'regions over each other',
      { ...sound, regions: [region, { ...other, x: 44 }] },
      ['error regions-overlap'],
    ],
    [
      'a region beyond the edge',
      { ...sound, regions: [{ ...region, x: 9 }, other] },
      ['error region-outside'],
    ],
    [
      'no right region',
      { ...sound, regions: [{ ...region, correct: false }, other] },
      ['error no-correct-option'],
    ],
    [
      'several right, one to choose',
      { ...sound, regions: [region, { ...other, correct: true }] },
      ['error several-correct-options'],
    ],
    [
      'all right',
      { ...sound, select: 'several', regions: [region, { ...other, correct: true }] },
      ['warning all-options-correct'],
    ],
    [
      'regions that are called the same',
      { ...sound, regions: [region, { ...other, text: 'left.' }] },
      ['warning alike-options'],
    ],
    [
      'no words for the picture',
      { ...sound, alternative: undefined },
      ['error missing-alternative'],
    ],
  ] as const)('on %s', (_name, authored, expected) => {
    const advice = lintHotspot(authored);
    expect(advice.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(expected);
  });
});
