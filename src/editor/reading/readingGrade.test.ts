import { expect, test } from 'vitest';

import { readingGrade } from './readingGrade.ts';

const times = (count: number, sentence: string): string =>
  Array.from({ length: count }, () => sentence).join(' ');

test('short words in short sentences are for the first years of school', () => {
  expect(readingGrade(times(20, 'The dog sat on the mat.'))).toBeCloseTo(-1.45, 1);
});

test('long words in long sentences are not', () => {
  const sentence =
    'Organisational accountability necessitates comprehensive documentation of collaborative responsibilities.';
  expect(readingGrade(times(15, sentence))).toBeGreaterThan(20);
});

test('headings, labels and answers are no sentences: they make nothing easier to read', () => {
  const text = times(20, 'Somebody has to accompany everybody who is waiting for a conversation.');
  expect(readingGrade(times(60, 'Ask first\nListen well\nNo.\n'))).toBeNull();
  expect(readingGrade(`Ask first\nWhat you need:\nYes. ${text}`)).toBe(readingGrade(text));
});

test('a colon within a sentence does not end it', () => {
  const text = 'Somebody has to do one thing: accompany everybody who waits.';
  expect(readingGrade(times(20, text))).toBe(readingGrade(times(20, text.replace(':', ''))));
});

test('of a few words nothing can be said', () => {
  expect(readingGrade('The dog sat on the mat.')).toBeNull();
});
