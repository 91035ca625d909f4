import { describe, expect, it } from 'vitest';

import { interfaceLanguages } from '../src/i18n/languages.ts';
import type { WordTree } from '../src/i18n/words.ts';

/** Every file of words: `src/i18n/ar/course.ts`, `src/blocks/video/words.ar.ts`. */
const files = import.meta.glob<Readonly<Record<string, WordTree>>>(
  [
    '../src/i18n/{en,ar}/*.ts',
    '!../src/i18n/ar/arabic.ts',
    '../src/blocks/**/*ords.{en,ar}.ts',
    // They only gather those of the types, by paths that name the language.
    '!../src/blocks/words.{en,ar}.ts',
  ],
  { eager: true },
);

const english = Object.keys(files).filter((path) => /\Wen\W/.test(path));
const others = Object.keys(interfaceLanguages).filter((language) => language !== 'en');
const inLanguage = (path: string, language: string): string =>
  path.replace(/(?<=\W)en(?=\W)/, language);

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** What each key needs to be told, plural forms of one key taken together. */
function variables(tree: WordTree, path = ''): readonly (readonly [string, readonly string[]])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[path + key.replace(PLURAL, ''), variablesIn(value)] as const]
      : variables(value, `${path}${key}.`),
  );
}

const variablesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)/g)].map(([, name = '']) => name);

function needs(tree: WordTree | undefined): Readonly<Record<string, readonly string[]>> {
  const all = new Map<string, Set<string>>();
  for (const [key, names] of variables(tree ?? {})) {
    all.set(key, new Set([...(all.get(key) ?? []), ...names]));
  }
  return Object.fromEntries([...all].map(([key, names]) => [key, [...names].toSorted()]));
}

describe.each(others)('the words in “%s”', (language) => {
  it('stand beside the English ones, file by file', () => {
    const own = Object.keys(files).filter((path) => !english.includes(path));
    expect(own.filter((path) => path.includes(language)).toSorted()).toEqual(
      english.map((path) => inLanguage(path, language)).toSorted(),
    );
  });

  it.each(english)('use what those of %s are told, and nothing else', (path) => {
    expect(needs(files[inLanguage(path, language)])).toEqual(needs(files[path]));
  });
});
