import { expect, test } from 'vitest';

import { allowance } from './allowance.ts';

test('takes what comes at once, and then as much as the seconds allow', () => {
  let now = 0;
  const isWithin = allowance({ burst: 3, perSecond: 2 }, () => now);
  const asked = (times: number) => Array.from({ length: times }, () => isWithin());
  expect(asked(5)).toEqual([true, true, true, false, false]);
  now = 1_000;
  expect(asked(3)).toEqual([true, true, false]);
  now = 60_000;
  expect(asked(4)).toEqual([true, true, true, false]);
});

test('a clock that is set back takes nothing away, and gives nothing', () => {
  let now = 10_000;
  const isWithin = allowance({ burst: 1, perSecond: 1 }, () => now);
  expect(isWithin()).toBe(true);
  now = 0;
  expect(isWithin()).toBe(false);
  now = 1_000;
  expect(isWithin()).toBe(true);
});

test('something heavy counts as several', () => {
  const isWithin = allowance({ burst: 10, perSecond: 1 }, () => 0);
  expect([isWithin(8), isWithin(3), isWithin(2)]).toEqual([true, false, true]);
});
