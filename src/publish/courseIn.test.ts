import { expect, test } from 'vitest';

import { toBase64 } from '../core/base64.ts';
import { fail } from '../core/result.ts';
import { nodePacker } from '../node/packer.ts';
import { nodeUnpacker } from '../node/readZip.ts';
import { courseIn as courseWith } from './courseIn.ts';
import { zipped } from './zip.ts';

const courseIn = (file: Uint8Array) => courseWith(file, nodeUnpacker);

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const zip = (path: string, file: Uint8Array) => zipped(new Map([[path, file]]), nodePacker());
const source = toBase64(await zip('course.json', bytes('{}')));
const held = (path: string, text: string) =>
  `<script type="x" id="waymark-file:${path}">${text}</script>`;
const page = (...elements: readonly string[]) =>
  bytes(
    `<!doctype html><script type="application/json" id="waymark-cover">{}</script>${elements.join('')}`,
  );

test('a course in one page', () => {
  const opened = courseIn(page(held('media/caf%C3%A9.txt', 'aGk='), held('source', source)));
  const files = opened.ok ? [...opened.value].map(([path, unpack]) => [path, unpack()]) : opened;
  expect(files).toEqual([
    ['course.json', bytes('{}')],
    ['media/café.txt', bytes('hi')],
  ]);
});

test('a bomb within a zip file within a package is measured by the package', async () => {
  const inner = await zip('course.json', new Uint8Array(9_000_000));
  expect(courseIn(await zip('source/course.zip', inner))).toMatchObject({ ok: true });
  const bomb = await zip('course.json', new Uint8Array(40_000_000));
  expect(courseIn(await zip('source/course.zip', bomb))).toEqual(
    fail({ kind: 'damaged', words: expect.stringMatching(/made to fill a disk\.$/) }),
  );
});

test.each([
  ['without its source', page(held('media/a.txt', 'aGk=')), /^It is a course of Waymark, but/],
  ['of somebody else', bytes('<!doctype html><p>Hello'), /^It does not carry a course/],
  ['that leads out', page(held('media/..%2F..%2Fa', 'aGk=')), /that leads out of the folder\.$/],
  [
    'with half a file',
    page(held('media/a', 'aGk=='), held('source', 'a')),
    /^A file in it is damaged/,
  ],
  ['with a name that is none', page(held('media/%', 'aGk=')), /^A file in it is damaged/],
  ['whose source is no zip file', page(held('source', 'aGk=')), /^This is no zip file/],
])('a page %s is refused in words', (_name, file, words) => {
  const opened = courseIn(file);
  expect(opened).toEqual(fail({ kind: expect.any(String), words: expect.stringMatching(words) }));
});
