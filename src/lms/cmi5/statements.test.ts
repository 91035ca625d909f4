import { expect, test } from 'vitest';

import { durationOf } from './statements.ts';

test.each([
  [0, 'PT0S'],
  [0.05, 'PT0.05S'],
  [90.058, 'PT1M30.05S'],
  [360_000, 'PT100H0S'],
  [-1, 'PT0S'],
  [Number.NaN, 'PT0S'],
])('%s seconds are %s', (seconds, words) => {
  expect(durationOf(seconds)).toBe(words);
});
