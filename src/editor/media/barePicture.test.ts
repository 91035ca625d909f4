import { expect, test } from 'vitest';

import { barePicture } from './barePicture.ts';
import { lettersAt } from './byteParts.ts';
import { gifFile, jpegFile, PLACE, pngFile, webpFile } from './testing/pictureFiles.ts';

const inside = (bytes: Uint8Array): string => lettersAt(bytes, 0, bytes.length);

test.each([
  ['jpg', jpegFile({ width: 40, height: 30, orientation: 6 }), 6, 'ICC_PROFILE'],
  ['jpg', jpegFile({ width: 40, height: 30, orientation: 3, order: 'II' }), 3, 'ICC_PROFILE'],
  ['png', pngFile(40, 30), 1, 'pixels'],
  ['webp', webpFile(40, 30, 8), 8, 'pixels'],
  ['gif', gifFile(40, 30, 1), 1, 'GIF89a'],
] as const)('a %s is left with what is seen of it', (kind, file, orientation, seen) => {
  expect(inside(file)).toContain(PLACE);
  const bare = barePicture(kind, file);
  if (typeof bare === 'string') throw new Error(bare);
  expect(bare).toEqual({ bytes: bare.bytes, orientation, moves: false });
  expect(inside(bare.bytes)).not.toContain(PLACE);
  expect(inside(bare.bytes)).toContain(seen);
  // Nothing is left to take out, and nothing was broken.
  expect(barePicture(kind, bare.bytes)).toEqual({
    bytes: bare.bytes,
    orientation: 1,
    moves: false,
  });
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])('a camera that was held so: %i', (orientation) => {
  expect(barePicture('jpg', jpegFile({ width: 4, height: 3, orientation }))).toMatchObject({
    orientation,
  });
});

test('an orientation that no camera has means upright', () => {
  expect(barePicture('jpg', jpegFile({ width: 4, height: 3, orientation: 77 }))).toMatchObject({
    orientation: 1,
  });
});

test('a file that is cut off anywhere is damaged, and nothing else happens', () => {
  const files = [
    ['jpg', jpegFile({ width: 40, height: 30 }).subarray(0, -`film ${PLACE}`.length)],
    ['png', pngFile(40, 30)],
    ['webp', webpFile(40, 30)],
    ['gif', gifFile(40, 30, 2)],
  ] as const;
  for (const [kind, whole] of files) {
    expect(barePicture(kind, whole)).not.toBe('damaged');
    for (let length = 0; length < whole.length; length += 1) {
      expect(barePicture(kind, whole.slice(0, length))).toBe('damaged');
    }
  }
});

test('what has more than one frame moves', () => {
  expect(barePicture('gif', gifFile(4, 3, 2))).toMatchObject({ moves: true });
  expect(barePicture('png', pngFile(4, 3, true))).toMatchObject({ moves: true });
});
