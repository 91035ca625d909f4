import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { meetsPassingScore, scaledScore, shownPoints, sumOfShown } from './scoring.ts';

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

test('points are shown to two places, and add up', () => {
  expect(shownPoints([1, 1 / 3, 0.9999999999, 0])).toEqual([1, 0.33, 1, 0]);
  expect(shownPoints([1 / 3, 1 / 3, 1 / 3])).toEqual([0.34, 0.33, 0.33]);
  expect(shownPoints([2 / 3, 2 / 3, 0])).toEqual([0.67, 0.66, 0]);
});

test('whatever was earned, what is shown of it adds up to the sum', () => {
  const share = fc
    .tuple(fc.nat(8), fc.integer({ min: 1, max: 8 }))
    .map(([a, b]) => Math.min(1, a / b));
  fc.assert(
    fc.property(fc.array(share, { maxLength: 30 }), (points) => {
      const shown = shownPoints(points);
      const exact = points.reduce((all, each) => all + each, 0);
      expect(sumOfShown(shown)).toBe(Math.floor(exact * 100 + 1e-6) / 100);
      const apart = shown.map((each, index) => Math.abs(each - (points[index] ?? 0)));
      expect(Math.max(0, ...apart)).toBeLessThan(0.01 + 1e-6);
    }),
  );
});
