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

test('a heading and an entry of a list end their sentence', () => {
  const list = times(30, 'Ask first\nListen well\n');
  expect(readingGrade(list)).toBeLessThan(2);
});

test('of a few words nothing can be said', () => {
  expect(readingGrade('The dog sat on the mat.')).toBeNull();
});
