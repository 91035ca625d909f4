import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { meetsPassingScore, scaledScore, shownPoints } from './scoring.ts';

test('a score is never rounded up across the passing score', () => {
  expect(meetsPassingScore(scaledScore(199, 250), 0.8)).toBe(false); // 79.6 %
  expect(scaledScore(2, 3)).toBe(6666);
  expect(meetsPassingScore(scaledScore(79_999, 100_000), 0.8)).toBe(false);
});

test('an exact passing score passes, however its points add up', () => {
  const tenths = Array.from({ length: 8 }, () => 0.1).reduce((sum, part) => sum + part, 0);
  expect(tenths).toBeLessThan(0.8);
  expect(meetsPassingScore(scaledScore(tenths, 1), 0.8)).toBe(true);
  expect(meetsPassingScore(scaledScore(1 / 3 + 1 / 3 + 2 / 3 + 2 / 3 + 1, 5), 0.6)).toBe(true);
});

test('a passing score that no binary fraction can hold is met exactly', () => {
  expect(0.07 * 10_000).toBeGreaterThan(700);
  expect(meetsPassingScore(scaledScore(7, 100), 0.07)).toBe(true);
});

test('the verdict is that of whole numbers', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.integer({ min: 1, max: 60 }), fc.nat(100), (points, of, percent) => {
      const right = Math.min(points, of);
      const passes = meetsPassingScore(scaledScore(right, of), percent / 100);
      expect(passes).toBe(right * 100 >= percent * of);
    }),
  );
});

test('scores stay between nothing and everything', () => {
  expect([scaledScore(0, 0), scaledScore(-1, 2), scaledScore(3, 2)]).toEqual([0, 0, 10_000]);
});

test('points are shown to two places', () => {
  expect([shownPoints(9 + 1 / 3), shownPoints(2.9999999999), shownPoints(4)]).toEqual([9.33, 3, 4]);
});
