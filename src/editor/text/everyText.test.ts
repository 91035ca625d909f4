import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Node } from 'prosemirror-model';
import { expect, test } from 'vitest';

import { parseRichText } from '../../richtext/parse.ts';
import { printText } from './printText.ts';
import { readText } from './readText.ts';
import { richSchema } from './schema.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** Every text in the courses, their translations, the template, the tests' courses and the gallery. */
const texts = [
  ...new Set([...inFiles('courses', 'src/course/template', 'tests/e2e/courses'), ...inFixtures()]),
];

const read = texts.map(readText);

function inFiles(...folders: readonly string[]): readonly string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(root, folder, file),
      ),
    )
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => textsIn(JSON.parse(readFileSync(file, 'utf8'))));
}

function inFixtures(): readonly string[] {
  // Lines of code are no Markdown.
  return textsIn(
    import.meta.glob(['../../blocks/*/fixtures.ts', '!../../blocks/code/fixtures.ts'], {
      eager: true,
    }),
  );
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  // What a sandbox runs is no Markdown either.
  return Object.entries(value).flatMap(([name, each]) => (name === 'html' ? [] : textsIn(each)));
}

test('there are many', () => {
  expect(texts.length).toBeGreaterThan(1_000);
});

test('read and printed, every text is the same to the byte', () => {
  const printed = read.map((authored) => printText(again(authored.doc), authored));
  expect(printed).toEqual(texts);
});

test('where something is written below it, every text stands as it was', () => {
  const written = read.filter(({ blocks }) => blocks.length > 0);
  expect(written.map((authored) => printText(withMore(authored.doc), authored))).toEqual(
    written.map(({ markdown }) => `${markdown}\n\nMore.`),
  );
});

test('printed anew, every text says what it said', () => {
  const blank = readText('');
  const anew = read.map(({ doc }) => printText(doc, blank));
  const others = texts.map((text, at) => [text, anew[at] ?? '']).filter(([a, b]) => a !== b);
  expect(others.map(([, text = '']) => parseRichText(text).value)).toEqual(
    others.map(([text = '']) => parseRichText(text).value),
  );
});

/** The same document, as an editor has it that was typed into and back. */
const again = (doc: Node): Node => richSchema.nodeFromJSON(doc.toJSON());

function withMore(doc: Node): Node {
  const more = richSchema.nodes.paragraph.create(null, [richSchema.text('More.')]);
  return doc.copy(doc.content.addToEnd(more));
}
