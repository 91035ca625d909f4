import { expect, test } from 'vitest';

import { fail } from '../core/result.ts';
import { nodePacker } from './packer.ts';
import { zipped } from '../publish/zip.ts';
import { readZip } from './readZip.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const zip = (...paths: readonly string[]): Promise<Uint8Array> =>
  zipped(new Map(paths.map((path) => [path, bytes('some text')])), nodePacker());

/** The zip file with a number in its only directory entry set, 2 or 4 bytes wide. */
function patched(whole: Uint8Array, field: number, value: number, wide: 2 | 4): Uint8Array {
  const view = new DataView(whole.buffer);
  const entry = view.getUint32(whole.length - 6, true);
  if (wide === 2) view.setUint16(entry + field, value, true);
  else view.setUint32(entry + field, value, true);
  return whole;
}

test.each([
  ['../../etc/passwd', 'that leads out of the folder'],
  ['a/./b', 'that leads out of the folder'],
  ['/etc/passwd', 'that is a place on the disk'],
  ['C:evil.txt', 'that is a place on the disk'],
  ['a\\..\\b', 'a backslash in a name means a folder on some systems'],
  ['a//b', 'a part of its name is empty'],
  ['aux.txt', 'not every system can have a file of this name'],
  ['a?.txt', 'not every system can have a file of this name'],
  [`${'a'.repeat(201)}`, 'its name is absurdly long'],
])('refuses %s', async (path, reason) => {
  const read = readZip(await zip(path));
  expect(read).toEqual(fail(`It holds “${path.slice(0, 100)}”: ${reason}.`));
});

test('refuses names that show something else than they are', async () => {
  const read = readZip(await zip('a\u202egnp.exe'));
  expect(read).toEqual(
    fail('It holds “a�gnp.exe”: there is something in its name that cannot be seen.'),
  );
});

test('refuses two files of which some systems can have only one', async () => {
  expect(readZip(await zip('a.txt', 'A.txt'))).toEqual(
    fail('It holds two files of the same name.'),
  );
});

test('refuses links', async () => {
  const link = patched(await zip('a'), 38, 0xa1ff_0000, 4);
  expect(readZip(link)).toEqual(fail('“a” is a link, which could lead anywhere.'));
});

test('refuses bombs: by what they say, and when they turn out larger than they said', async () => {
  const claims = patched(await zip('a'), 24, 3_000_000_000, 4);
  expect(readZip(claims)).toEqual(
    fail('“a” would grow more than 200 times: it is made to fill a disk.'),
  );
  const lies = patched(
    await zipped(new Map([['a', new Uint8Array(100_000)]]), nodePacker()),
    24,
    10,
    4,
  );
  const read = readZip(lies);
  expect(() => (read.ok ? read.value[0]?.unpack() : null)).toThrow();
});

test('measures all files together, and by the room that is left', async () => {
  const parts = Array.from({ length: 4 }, (_, at) => [`${at}`, new Uint8Array(9_000_000)] as const);
  const whole = await zipped(new Map(parts), nodePacker());
  expect(readZip(whole)).toEqual(
    fail('It would grow more than 200 times: it is made to fill a disk.'),
  );
  expect(readZip(whole, 36_000_000)).toMatchObject({ ok: true });
});

test('names zip64, which it does not read', async () => {
  const words = fail(expect.stringMatching(/^It is a zip file in the zip64 form/));
  expect(readZip(patched(await zip('a'), 24, 0xffff_ffff, 4))).toEqual(words);
  const plain = await zip('a');
  const locator = new Uint8Array(20);
  new DataView(locator.buffer).setUint32(0, 0x07064b50, true);
  const end = plain.length - 22;
  expect(
    readZip(new Uint8Array([...plain.subarray(0, end), ...locator, ...plain.subarray(end)])),
  ).toEqual(words);
});

test('refuses what is encrypted, or packed in an unusual way', async () => {
  expect(readZip(patched(await zip('a'), 8, 1, 2))).toEqual(fail('“a” is encrypted.'));
  expect(readZip(patched(await zip('a'), 10, 99, 2))).toEqual(
    fail('“a” is packed in an unusual way.'),
  );
});

test.each([
  ['nothing', new Uint8Array()],
  ['a page', bytes('<!doctype html>')],
  ['the first half of a zip file', (await zip('a', 'b')).slice(0, 80)],
  ['the second half of one', (await zip('a', 'b')).slice(60)],
])('says of %s that it is no zip file', (_name, part) => {
  expect(readZip(part)).toEqual(fail('This is no zip file, or only a part of one.'));
});

test('says of a damaged file that it is damaged', async () => {
  const read = readZip(patched(await zip('a'), 16, 1, 4));
  expect(() => (read.ok ? read.value[0]?.unpack() : null)).toThrow('“a” is damaged.');
});
