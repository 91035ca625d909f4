import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { nodePacker } from '../../node/packer.ts';
import { readZip } from '../../node/readZip.ts';
import { zipped } from '../../publish/zip.ts';
import { openWorkshop, type Workshop } from './testing/workshop.ts';

let shop: Workshop;
let whole: Uint8Array;

beforeAll(async () => {
  shop = await openWorkshop();
  await shop.writeCourse();
  await shop.publish('--target', 'web');
  whole = new Uint8Array(readFileSync(join(shop.out, 'peer-work-1.0.0-web.zip')));
});

afterAll(() => shop.close());

/** Publishes after a package of that name: what is complained of, with the file's name left out. */
async function after(name: string, bytes: Uint8Array | string | null): Promise<string> {
  const file = join(shop.home, name);
  if (bytes !== null) writeFileSync(file, bytes);
  const { complaint = '', output = '' } = await shop.publish('--previous', file);
  return (complaint || output.slice(output.indexOf('For learners'))).replaceAll(file, name);
}

const text = (words: string) => new TextEncoder().encode(words);
const zip = (files: Readonly<Record<string, Uint8Array>>) =>
  zipped(new Map(Object.entries(files)), nodePacker());

/** A zip file with one name in it made another of the same length: no packer writes it. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const found = Buffer.from(bytes);
  for (let at = found.indexOf(from); at >= 0; at = found.indexOf(from, at + 1)) found.write(to, at);
  return found;
}

const LAST = 'Name the zip file, the folder or the page that learners were given last.\n';
const none = (name: string, why = '') =>
  `“${name}” is no package of Waymark that says what was published.${why && ` ${why}`} ${LAST}`;

const record = (change: object) => {
  const lock = { format: 1, course: 'peer-work', ...change };
  return { 'published.json': text(JSON.stringify({ format: 1, lock, rules: {}, files: {} })) };
};

test.each<readonly [string, string, () => Promise<Uint8Array | string>, string]>([
  [
    'is cut off',
    'cut.zip',
    async () => whole.slice(0, 900),
    'This is no zip file, or only a part of one.',
  ],
  ['is no zip file', 'no.zip', async () => 'Hello', 'This is no zip file, or only a part of one.'],
  ['is empty', 'empty.zip', async () => '', 'This is no zip file, or only a part of one.'],
  [
    'is a bomb',
    'bomb.zip',
    () => zip({ 'published.json': new Uint8Array(40_000_000) }),
    '“published.json” would grow more than 200 times: it is made to fill a disk.',
  ],
  [
    'holds a bomb',
    'inner.zip',
    async () =>
      zip({ 'source/course.zip': await zip({ 'course.json': new Uint8Array(40_000_000) }) }),
    '“course.json” would grow more than 200 times: it is made to fill a disk.',
  ],
  [
    'leads out of the folder',
    'out.zip',
    async () => renamed(await zip({ 'aa/bb/published.json': text('{}') }), 'aa/bb/', '../../'),
    'It holds “../../published.json”: that leads out of the folder.',
  ],
  ['is from elsewhere', 'other.zip', () => zip({ 'imsmanifest.xml': text('<manifest/>') }), ''],
  ['says nothing sensible', 'odd.zip', () => zip({ 'published.json': text('[1]') }), ''],
  ['has a lock of no sense', 'lock.zip', () => zip(record({ blocks: 7 })), ''],
  ['is a page of somebody else', 'page.html', async () => '<!doctype html><p>Hello', ''],
  [
    'is a page that was cut',
    'cut.html',
    async () => '<script type="x" id="waymark-file:published">e30</script>',
    '',
  ],
])('a package before that %s is refused in words', async (_what, name, make, why) => {
  expect(await after(name, await make())).toBe(none(name, why));
});

test('one of a newer Waymark is told as such', async () => {
  const newer = await zip({ 'published.json': text('{"format":2,"more":[]}') });
  expect(await after('newer.zip', newer)).toMatch(
    /^“newer\.zip” was published by a newer Waymark,/,
  );
});

test('a device, a folder of something else and a link to nowhere are none', async () => {
  mkdirSync(join(shop.home, 'folder'));
  symlinkSync('/dev/zero', join(shop.home, 'folder', 'published.json'));
  symlinkSync('/dev/zero', join(shop.home, 'zero.zip'));
  symlinkSync('nowhere', join(shop.home, 'gone.zip'));
  for (const name of ['zero.zip', 'gone.zip'])
    expect(await after(name, null)).toMatch(/is no package of Waymark/);
  expect(await after('folder', null)).toBe(none('folder'));
});

test('names and words of it cannot move about on the screen', async () => {
  const ESCAPE = '\u001B[2J\u202E';
  expect(await after('names.zip', await zip(record({ course: `other${ESCAPE}` })))).not.toContain(
    ESCAPE,
  );
  const own: { rules: Record<string, object> } = JSON.parse(published(whole));
  const rules = { ...own.rules, course: { ...own.rules['course'], completion: `all${ESCAPE}` } };
  const said = await after(
    'rules.zip',
    await zip({ 'published.json': text(JSON.stringify({ ...own, rules })) }),
  );
  expect(said).toContain('the course: all');
  expect(said).not.toContain('\u001B');
});

test.each(['cmi5', 'web', 'html', 'scorm12'] as const)(
  'one for %s says as much',
  async (target) => {
    await shop.publish('--target', target);
    const name = target === 'html' ? 'peer-work-1.0.0.html' : `peer-work-1.0.0-${target}.zip`;
    const { output = '' } = await shop.publish('--previous', join(shop.out, name));
    expect(output).toContain(`For learners in progress, since ${name}:\n  Nothing has changed.`);
  },
);

/** The record in the package that was published here. */
function published(bytes: Uint8Array): string {
  const entries = readZip(bytes);
  const found = entries.ok
    ? entries.value.find(({ path }) => path === 'published.json')
    : undefined;
  return new TextDecoder().decode(found?.unpack());
}
