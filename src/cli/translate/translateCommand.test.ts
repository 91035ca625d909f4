import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { checkCommand } from '../check/checkCommand.ts';
import { newCommand } from '../new/newCommand.ts';
import { translateCommand } from './translateCommand.ts';

let parent = '';
let folder = '';

beforeEach(async () => {
  parent = mkdtempSync(join(tmpdir(), 'waymark-translate-'));
  folder = join(parent, 'fire-safety');
  await newCommand.run([folder]);
});

afterEach(() => {
  rmSync(parent, { recursive: true, force: true });
});

const path = (file: string) => join(folder, ...file.split('/'));

/** Changes a file as an author would in an editor. */
function edit(file: string, change: (text: string) => string): void {
  const text = readFileSync(path(file), 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`Nothing changed in ${file}.`);
  writeFileSync(path(file), changed);
}

const translate = (...options: readonly string[]) => translateCommand.run([folder, ...options]);

/** What check says, without the file names and places. */
const checked = async () => (await checkCommand.run([folder])).output ?? '';

/** Writes a translation beside every source: the same words behind a sign. */
const translateAll = (language: string) =>
  edit(`locales/${language}.json`, (text) =>
    text.replaceAll(
      /("source": "((?:[^"\\]|\\.)*)",\n\s*)"text": ""/g,
      (_, source: string, words: string) => `${source}"text": "${words} ✓"`,
    ),
  );

test('from a new course to a translation without a fault, and through a change of the source', async () => {
  expect(await translate('de')).toEqual({
    status: 0,
    output: `Made locales/de.json: 63 texts, 63 not translated, 0 up to date.
Listed “de” under “translations” in course.json.

Write the translations as “text”, beside each “source”. Learners read the author’s
language until then.
`,
  });
  expect(await checked()).toContain('63 texts are not translated');
  translateAll('de');
  expect(await checked()).toMatch(/^No problems found/);

  edit('course.json', (text) => text.replace('A course that people', 'The course that people'));
  expect(await checked()).toContain('Run “waymark translate');
  expect(await translate('de')).toEqual({
    status: 0,
    output: `Updated locales/de.json: 63 texts, 1 changed after translation, 62 up to date.

Changed after translation:
  course.title
    was: A course that people remember
    now: The course that people remember

Write the translations as “text”, beside each “source”. Learners read the author’s
language until then.
What changed and is still right is done with “--done KEY”, or “--done all”.
`,
  });
  expect(await checked()).toMatch(/\n1 warning: the course can be played\.\n/);
  edit('locales/de.json', (text) =>
    text.replace(/("source": "The course[^"]*",\s*"text": ")[^"]*/, '$1Der Kurs'),
  );
  expect(await checked()).toMatch(/^No problems found/);
  expect((await translate('de')).output).toBe(
    'Updated locales/de.json: 63 texts, 63 up to date.\n',
  );
  expect((await translate('de')).output).toBe(
    'Nothing to change in locales/de.json: 63 texts, 63 up to date.\n',
  );
});

test('what is right as it is needs no edit', async () => {
  await translate('ar');
  translateAll('ar');
  edit('course.json', (text) => text.replace('A course that people', 'The course that people'));
  expect((await translate('ar', '--done', 'course.title')).output).toBe(
    'Updated locales/ar.json: 63 texts, 63 up to date.\n',
  );
  expect(await checked()).toMatch(/^No problems found/);
});

test('a language that is listed without a file gets one', async () => {
  edit('course.json', (text) =>
    text.replace('"language": "en",', '"language": "en",\n  "translations": ["fr", "ar"],'),
  );
  expect((await translate('ar')).output).toMatch(/^Made locales\/ar\.json: 63 texts/);
});

test('a course that cannot be read is not translated, and nothing is written over', async () => {
  await translate('ar');
  edit('locales/ar.json', (text) => text.slice(0, -4));
  const broken = readFileSync(path('locales/ar.json'), 'utf8');
  const { status, complaint } = await translate('ar');
  expect([status, complaint]).toEqual([
    1,
    expect.stringMatching(
      /^The course cannot be translated before this is mended\. .*\n\nlocales\/ar\.json, line \d+: /,
    ),
  ]);
  expect(readFileSync(path('locales/ar.json'), 'utf8')).toBe(broken);
});

test.each([
  [[], 'Say which language, by its code'],
  [['german'], '"german" is not the code of a language. Did you mean "de"?'],
  [['Français'], 'Did you mean "fr"?'],
  [['pt_br'], 'Made locales/pt-BR.json'],
  [['pjt'], 'Made locales/pjt.json'],
  [['en'], 'The course is written in “en” already.'],
  [['de', '--don', 'x'], 'Did you mean "--done"?'],
  [['de', '--done', 'course.titel'], 'Nothing is translated under “course.titel”.'],
])('called with %j', async (options, words) => {
  const { output = '', complaint = '' } = await translate(...options);
  expect(output + complaint).toContain(words);
});
