import { describe, expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { gradeQuestion, interactionParts, rightAnswer } from '../questions.ts';
import { lintMarkWords } from './build.ts';
import { markWordsFixtures } from './fixtures.ts';

const note = compileFixture('markWords', markWordsFixtures.note);
const promises = compileFixture('markWords', markWordsFixtures.must);

const chosen = (...items: readonly number[]) => ({ kind: 'choice', chosen: items }) as const;

it('keeps the phrases that were marked, and is done when answered', () => {
  expect(note).toMatchObject({
    state: { kind: 'choice', items: [1, 2, 3], multiple: true },
    done: { when: 'answered' },
  });
  expect(promises.done).toEqual({ when: 'correct' });
});

it('is read as it stands, each phrase by itself', () => {
  expect(linearizeBlock(note).map(({ text }) => text)).toEqual([
    'From the notes of a ward.',
    'Mark the words that speak of the person as a problem.',
    'Ms Tran was',
    'non-compliant',
    'again. She',
    'spoke with her sister',
    'on the telephone, and is',
    'attention-seeking',
    'in the evening.',
  ]);
});

describe('grading', () => {
  it.each([
    ['the exact phrases', note, chosen(1, 3), { points: 1, correct: true }],
    ['one of them', note, chosen(1), { points: 0.5, correct: false }],
    ['all phrases', note, chosen(1, 2, 3), { points: 0.5, correct: false }],
    ['a wrong one', note, chosen(2), { points: 0, correct: false }],
    ['a retired one', note, chosen(1, 3, 9), { points: 0, correct: false }],
    ['one, where all must be right', promises, chosen(2), { points: 0, correct: false }],
    ['the right answer', promises, rightAnswer(promises), { points: 1, correct: true }],
  ])('%s', (_name, question, answer, grade) => {
    expect(gradeQuestion(question, answer)).toEqual(grade);
  });
});

it('is told to an LMS as a choice of phrases', () => {
  const right = [
    { item: 1, id: 'non-compliant' },
    { item: 3, id: 'attention' },
  ];
  expect(interactionParts(note, chosen(2))).toEqual([
    {
      part: null,
      description: 'Mark the words that speak of the person as a problem.',
      answer: { kind: 'choice', response: [{ item: 2, id: 'sister' }], right },
    },
  ]);
});

describe('advice', () => {
  const [right, wrong] = [
    { id: 'a', text: 'one', correct: true },
    { id: 'b', text: 'two', correct: false },
  ];
  const sound = {
    text: 'The {one} and the {two}.',
    phrases: [right, wrong],
    feedback: { incorrect: 'Look again.' },
  };

  it.each([
    ['a sound question', sound, []],
    ['phrases that overlap', { ...sound, text: 'The {one {and} two}.' }, ['error marks-overlap']],
    [
      'a phrase that is not listed',
      { ...sound, text: '{The} {one} and the {two}.' },
      ['error mark-not-listed'],
    ],
    ['a phrase without a place', { ...sound, text: 'The {one}.' }, ['error mark-not-in-text']],
    [
      'nothing to mark',
      { ...sound, phrases: [{ ...right, correct: false }, wrong] },
      ['error no-correct-option'],
    ],
    [
      'everything to mark',
      { ...sound, phrases: [right, { ...wrong, correct: true }] },
      ['warning all-options-correct'],
    ],
    [
      'phrases that say the same',
      {
        ...sound,
        text: 'The {one} and the {two} and {Two}.',
        phrases: [right, wrong, { ...wrong, id: 'c', text: 'Two' }],
      },
      ['warning alike-options'],
    ],
  ])('on %s', (_name, authored, expected) => {
    const advice = lintMarkWords(authored);
    expect(advice.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(expected);
  });
});
