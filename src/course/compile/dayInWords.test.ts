import { expect, test } from 'vitest';

import { dayInWords } from './dayInWords.ts';

test.each([
  ['2026-11-01', 'en-AU', '1 November 2026'],
  ['2026-11-01', 'en-US', 'November 1, 2026'],
  ['2026-11-01', 'ar', '1 نوفمبر 2026'],
])('%s in %s is %s', (day, language, words) => {
  expect(dayInWords(day, language)).toBe(words);
});

test('every day of years with a leap day and without one is written as the calendar has it', () => {
  const words = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
  const days = [1900, 2000, 2024, 2027].flatMap((year) =>
    Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(year, 0, 1 + day))),
  );
  const wrong = days.filter(
    (day) => dayInWords(day.toISOString().slice(0, 10), 'en') !== words.format(day),
  );
  expect(wrong).toEqual([]);
});
