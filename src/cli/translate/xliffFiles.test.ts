import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { checkCommand } from '../check/checkCommand.ts';
import { newCommand } from '../new/newCommand.ts';
import { translateCommand } from './translateCommand.ts';

let parent = '';
let folder = '';
let file = '';

beforeEach(async () => {
  parent = mkdtempSync(join(tmpdir(), 'waymark-xliff-'));
  folder = join(parent, 'fire-safety');
  file = join(parent, 'for-ann.xlf');
  await newCommand.run([folder]);
});

afterEach(() => {
  rmSync(parent, { recursive: true, force: true });
});

const translate = (...options: readonly string[]) => translateCommand.run([folder, ...options]);
const checked = async () => (await checkCommand.run([folder])).output ?? '';

/** What a translator's tool does: each source, with its inline elements, becomes the target. */
function translateFile(path: string): void {
  const text = readFileSync(path, 'utf8');
  const translated = text
    .replaceAll(/<source>(.*?)<\/source>(\s*)<target([^>]*)>.*?<\/target>/g, (_, ...parts) => {
      const [source, space, attributes] = parts.map(String);
      return `<source>${source}</source>${space}<target${attributes}>«${source}»</target>`;
    })
    .replaceAll(/state="[\w-]+"/g, 'state="final"');
  writeFileSync(path, translated);
}

test.each([
  ['ar', '2.1'],
  ['de', '1.2'],
])('a translation into %s by way of XLIFF %s, and an update of it', async (language, version) => {
  const exported = await translate(language, '--export', file, '--xliff', version);
  expect([exported.status, exported.output]).toEqual([
    0,
    expect.stringContaining(`Wrote ${file} (XLIFF ${version}): 63 texts.`),
  ]);
  translateFile(file);
  expect(await translate(language, '--import', file)).toEqual({
    status: 0,
    output: `Took 63 translations from ${file}.\nUpdated locales/${language}.json: 63 texts, 63 up to date.\n`,
  });
  expect(await checked()).toMatch(/^No problems found/);

  const course = join(folder, 'course.json');
  const changed = readFileSync(course, 'utf8').replace('A course that people', 'The course people');
  writeFileSync(course, changed);
  const again = join(parent, 'again.xlf');
  await translate(language, '--export', again, '--changed', '--xliff', version);
  const sent = readFileSync(again, 'utf8');
  expect([sent.match(/<source>/g)?.length, sent]).toEqual([
    1,
    expect.stringContaining('It was: A course that people remember'),
  ]);
  translateFile(again);
  expect((await translate(language, '--import', again)).output).toMatch(/^Took 1 translation from/);
  expect(await checked()).toMatch(/^No problems found/);
  const locale = readFileSync(join(folder, 'locales', `${language}.json`), 'utf8');
  expect(locale).toContain('"text": "«The course people remember»"');
});

test('a file that is there is never written over, for it may hold work', async () => {
  writeFileSync(file, 'mine');
  const { status, complaint } = await translate('de', '--export', file);
  expect([status, complaint, readFileSync(file, 'utf8')]).toEqual([
    1,
    `“${file}” is there already, and may hold a translator's work. Name a new file, or take it in first with --import.\n`,
    'mine',
  ]);
});

test('nothing is written when nothing is new', async () => {
  await translate('de', '--export', file);
  translateFile(file);
  await translate('de', '--import', file);
  const { output } = await translate('de', '--export', join(parent, 'none.xlf'), '--changed');
  expect(output).toContain('Nothing is new or out of date: no file was written.');
});

test('what is refused changes nothing', async () => {
  await translate('de');
  const before = readFileSync(join(folder, 'locales', 'de.json'));
  for (const bytes of [
    Buffer.from('no XML'),
    Buffer.from([0xc3, 0x28]),
    Buffer.alloc(30_000_001),
  ]) {
    writeFileSync(file, bytes);
    expect(await translate('de', '--import', file)).toEqual({
      status: 1,
      complaint: expect.stringContaining(`“${file}” `),
    });
  }
  expect(readFileSync(join(folder, 'locales', 'de.json'))).toEqual(before);
});

test('UTF-16, as some tools write it', async () => {
  await translate('de', '--export', file);
  translateFile(file);
  const text = readFileSync(file, 'utf8').replace('encoding="UTF-8"', 'encoding="UTF-16"');
  writeFileSync(file, Buffer.from(`\uFEFF${text}`, 'utf16le'));
  expect((await translate('de', '--import', file)).output).toMatch(/^Took 63 translations/);
});

test.each([
  [['--changed'], 'Say which file to write: --export FILE.xlf goes with --changed.'],
  [['--xliff', '1.2'], 'Say which file to write: --export FILE.xlf goes with --xliff.'],
  [['--export', 'a', '--xliff', '2'], 'Say --xliff 1.2 or --xliff 2.1, not "2".'],
  [['--export', 'a', '--import', 'b'], 'Say either --export or --import'],
  [['--import', 'no-such.xlf'], 'There is no file “no-such.xlf”.'],
])('called with %j', async (options, words) => {
  const { output = '', complaint = '' } = await translate('de', ...options);
  expect(output + complaint).toContain(words);
});
