import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { answersByKind } from '../src/answers/arbitraries.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** As many lines as a file may have that is read together with another one. */
const SMALL = 25;

const isTest = (file: string): boolean =>
  file.includes('.test.') || file.split('/').includes('testing');

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.tsx?$/.test(file) && !isTest(file));

interface Importer {
  readonly file: string;
  /** Whether it fetches the file when it needs it. */
  readonly later: boolean;
}

/** Which files import a file. */
const importers = new Map<string, Importer[]>();
const texts = new Map(sources.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
for (const [file, text] of texts) {
  for (const [, how = '', path = ''] of text.matchAll(/(from |import\()'(\.[^'?]+)/g)) {
    const to = relative(root, join(root, dirname(file), path)).replaceAll('\\', '/');
    importers.set(to, [...(importers.get(to) ?? []), { file, later: how !== 'from ' }]);
  }
}

/** Folders in which each file is one of a kind, and a map or a contract names them all. */
const oneOfAKind: readonly RegExp[] = [
  new RegExp(`^src/(progress/codec/)?answers/(${Object.keys(answersByKind).join('|')}).ts$`),
  /^src\/blocks\/\w+\/(author|build|content|fixtures|words\.\w+|View|Paper|Question)\.tsx?$/,
  /^src\/lms\/\w+\/adapter\.ts$/,
];

const hasReason = (file: string, importer: Importer, text: string): boolean =>
  importer.later || oneOfAKind.some((kind) => kind.test(file)) || /\bApart[\s*]+from\b/.test(text);

test('a small file with one importer is one of a kind, comes later, or says why it stands apart', () => {
  const without = [...texts].filter(([file, text]) => {
    const [importer, ...more] = importers.get(file) ?? [];
    if (importer === undefined || more.length > 0) return false;
    return text.trimEnd().split('\n').length <= SMALL && !hasReason(file, importer, text);
  });
  expect(without.map(([file]) => file)).toEqual([]);
});
