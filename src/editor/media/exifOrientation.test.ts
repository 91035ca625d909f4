import { expect, test } from 'vitest';

import { isOnItsSide, type Orientation, upright } from './exifOrientation.ts';

/** Where the first pixel of a row of 4 × 3 lands, and the last one: corners of the upright picture. */
test.each<[Orientation, string, string]>([
  [1, '0,0', '4,3'],
  [2, '4,0', '0,3'],
  [3, '4,3', '0,0'],
  [4, '0,3', '4,0'],
  [5, '0,0', '3,4'],
  [6, '3,0', '0,4'],
  [7, '3,4', '0,0'],
  [8, '0,4', '3,0'],
])('orientation %i is put upright', (orientation, first, last) => {
  const [a, b, c, d, e, f] = upright(orientation, 4, 3);
  const landed = (x: number, y: number) => `${a * x + c * y + e},${b * x + d * y + f}`;
  expect([landed(0, 0), landed(4, 3)]).toEqual([first, last]);
  expect(isOnItsSide(orientation)).toBe(orientation >= 5);
});
