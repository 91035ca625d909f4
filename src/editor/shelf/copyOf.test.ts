import { crc32 } from 'node:zlib';

import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';

import { ok } from '../../core/result.ts';
import { oneCourseShelf } from '../editing/testing.ts';
import { browserPacker } from './browserPacker.ts';
import { copyOf } from './copyOf.ts';

test('a copy holds the texts and the media, as they lie in the folder', async () => {
  const files = { 'course.json': '{"title":"Hope"}', 'lessons/one.json': '{"title":"Eins – 1"}' };
  const shelf = {
    ...oneCourseShelf(files),
    read: async () =>
      ok({
        texts: new Map(Object.entries(files)),
        others: new Map([['media/a.svg', { present: true, size: 6 } as const]]),
      }),
    media: async () => ok(new TextEncoder().encode('<svg/>')),
  };
  const copy = await copyOf(shelf, 'hope');
  if (!copy.ok) throw new Error('There is nothing that it could not read.');
  const decoder = new TextDecoder();
  const found = Object.entries(unzipSync(copy.value)).map(([path, bytes]) => [
    path,
    decoder.decode(bytes),
  ]);
  expect(Object.fromEntries(found)).toEqual({ ...files, 'media/a.svg': '<svg/>' });
});

test('the checksum is that of zip files', () => {
  const bytes = Uint8Array.from({ length: 1_000 }, (_, index) => (index * 7) & 0xff);
  expect(browserPacker.crc32(bytes)).toBe(crc32(bytes));
});
