import { expect, test } from 'vitest';

import { rateWish, volumeWish, wishesOr } from './filmWishes.ts';

test.each([
  [0, 0],
  [0.004, 0.01],
  [0.299_999, 0.3],
  [1, 1],
  [7, 1],
  [-1, null],
  [Number.NaN, null],
  ['1', null],
  [undefined, null],
])('a volume of %s is kept as %s', (value, kept) => {
  expect(volumeWish(value)).toBe(kept);
});

test.each([
  [1.25, 1.25],
  [0.01, 0.25],
  [16, 4],
  [Infinity, 4],
  [0, null],
  [-2, null],
  [null, null],
])('a speed of %s is kept as %s', (value, kept) => {
  expect(rateWish(value)).toBe(kept);
});

test('others count where nothing is wished; off and silence are wishes', () => {
  const own = { volume: 0, captions: false, rate: null };
  const stated = { volume: 0.5, captions: true, rate: 2 };
  expect(wishesOr(own, stated)).toEqual({ volume: 0, captions: false, rate: 2 });
});
