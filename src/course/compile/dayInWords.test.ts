import { expect, test } from 'vitest';

import { dayInWords } from './dayInWords.ts';

test.each([
  ['2026-11-01', 'en-AU', '1 November 2026'],
  ['2026-11-01', 'en-US', 'November 1, 2026'],
  ['2026-11-01', 'ar', '1 نوفمبر 2026'],
])('%s in %s is %s', (day, language, words) => {
  expect(dayInWords(day, language)).toBe(words);
});

test('every day of four hundred years is written as the calendar has it', () => {
  const words = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
  const wrong: string[] = [];
  for (let time = Date.UTC(1900, 0, 1); time < Date.UTC(2300, 0, 1); time += 86_400_000) {
    const day = new Date(time).toISOString().slice(0, 10);
    if (dayInWords(day, 'en') !== words.format(time)) wrong.push(day);
  }
  expect(wrong).toEqual([]);
});
