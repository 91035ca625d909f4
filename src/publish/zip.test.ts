import { unzipSync } from 'fflate';
import { assert, asyncProperty, dictionary, integer, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';

import { readZip } from '../node/readZip.ts';
import { nodePacker } from '../node/packer.ts';
import { zipped, zipProblem } from './zip.ts';

const files = new Map([
  ['b/ü 🚒.txt', new TextEncoder().encode('again and again and again and again')],
  ['a.png', new Uint8Array([1, 2, 3])],
  ['empty.txt', new Uint8Array()],
]);

test('another reader finds every file, by its name', async () => {
  expect(unzipSync(await zipped(files, nodePacker()))).toEqual(Object.fromEntries(files));
});

test('files are sorted, however they were given', async () => {
  expect(await zipped(new Map([...files].toReversed()), nodePacker())).toEqual(
    await zipped(files, nodePacker()),
  );
});

test('what was compressed before is taken as it is', async () => {
  const bytes = new TextEncoder().encode('again and again and again and again');
  const whole = await zipped(new Map([['a.txt', bytes]]), nodePacker());
  const entries = readZip(whole);
  const [entry] = entries.ok ? entries.value : [];
  if (entry === undefined) throw new Error('There is no entry.');
  expect(
    await zipped(new Map([['a.txt', bytes]]), nodePacker(), new Map([[bytes, entry]])),
  ).toEqual(whole);
});

test('our own reader gives back whatever was packed', async () => {
  const name = integer({ min: 0, max: 99 }).map((number) => `folder/file-${number}`);
  await assert(
    asyncProperty(dictionary(name, uint8Array()), async (packed) => {
      const read = readZip(await zipped(new Map(Object.entries(packed)), nodePacker()));
      const found = read.ok ? read.value.map(({ path, unpack }) => [path, [...unpack()]]) : [];
      expect(Object.fromEntries(found)).toEqual(
        Object.fromEntries(Object.entries(packed).map(([path, bytes]) => [path, [...bytes]])),
      );
    }),
  );
});

const emptyFiles = (count: number) =>
  new Map(Array.from({ length: count }, (_, index) => [`${index}.png`, new Uint8Array()]));

test('as many files as a zip file can count are packed', async () => {
  const read = readZip(await zipped(emptyFiles(65_535), nodePacker()));
  expect(read.ok && read.value.length).toBe(65_535);
});

test('what no zip file holds is refused in words', async () => {
  const many = emptyFiles(65_536);
  expect(zipProblem(many)).toContain('here are 65536 with 7 MB');
  await expect(zipped(many, nodePacker())).rejects.toThrow('at most 65,535 files');
  // Without the gigabytes: only the length is looked at.
  const large = Object.defineProperty(new Uint8Array(), 'length', { value: 2 ** 32 });
  expect(zipProblem(new Map([['film.mp4', large]]))).toContain('here are 1 with 4295 MB');
  expect(zipProblem(files)).toBeNull();
});
