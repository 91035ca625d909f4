import { expect, test } from 'vitest';

import { readingGrade, sentencesOf } from './readingGrade.ts';

test('gives the grade of the formula', () => {
  // Six words of one syllable in one sentence: 0.39 × 6 + 11.8 × 1 − 15.59.
  expect(readingGrade(['We all need hope and trust.'])).toBeCloseTo(-1.45);
});

test('asks more of the reader for long sentences and long words', () => {
  const [plain, long, hard] = [
    'They listen. They learn.',
    'They listen and they learn and they stay for as long as they can',
    'Professionals facilitate participation. Organisations evaluate it.',
  ].map((text) => readingGrade([text]));
  expect([plain, long, hard].toSorted((a = 0, b = 0) => a - b)).toEqual([plain, long, hard]);
});

test('does not count the letters of terms that are taught', () => {
  const taught = ['lived experience', 'peer worker'];
  expect(readingGrade(['Peer workers use lived experience.'], taught)).toBe(
    readingGrade(['Term use term.']),
  );
});

test('parts sentences at their ends, with the signs that close them', () => {
  expect(sentencesOf('Who decides? (They do.) **So it is.** Look: no')).toEqual([
    'Who decides?',
    '(They do.)',
    '**So it is.**',
    'Look:',
    'no',
  ]);
});
