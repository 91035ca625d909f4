import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { corners, movedRegion, shapedRegion, turnedRegion, withCorner } from './cropping.ts';
import { type Region, WHOLE } from './redrawing.ts';

const picture = { width: 1600, height: 1200 };
const part: Region = { x: 0.25, y: 0.25, width: 0.5, height: 0.5 };

test('a part is moved as far as there is picture', () => {
  expect(movedRegion(part, 0.125, -1)).toEqual({ ...part, x: 0.375, y: 0 });
});

test('a corner is moved, and the one across from it stays', () => {
  expect(withCorner(part, 'top-left', [0.25, 0], null, picture)).toEqual({
    x: 0.5,
    y: 0.25,
    width: 0.25,
    height: 0.5,
  });
  expect(withCorner(part, 'bottom-right', [9, -9], null, picture)).toEqual({
    ...part,
    width: 0.75,
    height: 0.05,
  });
});

test('a shape is cut out of the middle', () => {
  expect(shapedRegion(WHOLE, 1, picture)).toEqual({ x: 0.125, y: 0, width: 0.75, height: 1 });
});

test('four turns are none', () => {
  const skew = { x: 0.125, y: 0.25, width: 0.5, height: 0.25 };
  expect(turnedRegion(skew)).toEqual({ x: 0.5, y: 0.125, width: 0.25, height: 0.5 });
  expect(turnedRegion(turnedRegion(turnedRegion(turnedRegion(skew))))).toEqual(skew);
});

test('whatever is pulled, the part stays within the picture and in its shape', () => {
  const step = fc.double({ min: -1.5, max: 1.5, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...corners), step, step), { maxLength: 8 }),
      fc.constantFrom(null, 1, 16 / 9, 4 / 3),
      (pulls, shape) => {
        let region = shapedRegion(WHOLE, shape, picture);
        for (const [corner, across, down] of pulls) {
          region = withCorner(region, corner, [across, down], shape, picture);
          const { x, y, width, height } = region;
          expect(Math.min(x, y, width - 1e-9, height - 1e-9)).toBeGreaterThan(-1e-9);
          expect(Math.max(x + width, y + height)).toBeLessThan(1 + 1e-9);
          const ratio = (width * picture.width) / (height * picture.height);
          if (shape !== null) expect(ratio).toBeCloseTo(shape);
        }
      },
    ),
  );
});
