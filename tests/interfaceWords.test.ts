import { describe, expect, it, test } from 'vitest';

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

interface Sentence {
  /** The file and the key in it. */
  readonly where: string;
  readonly text: string;
}

function sentencesOf(tree: WordTree, where: string): readonly Sentence[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [{ where: `${where} ${key}`, text: value }]
      : sentencesOf(value, `${where} ${key}`),
  );
}

const said = (language: string): readonly Sentence[] =>
  english.flatMap((path) => {
    const file = inLanguage(path, language);
    return sentencesOf(files[file] ?? {}, file);
  });

const form = ({ where }: Sentence): string | undefined => PLURAL.exec(where)?.[1];

describe.each(Object.keys(interfaceLanguages))('what is said in “%s”', (language) => {
  it('is set as a book is: no straight apostrophes and quotes, no dots for an ellipsis', () => {
    expect(said(language).filter(({ text }) => /['"]|\.\.\.|\s…/.test(text))).toEqual([]);
  });

  it('leaves every number that can be worked out to Intl', () => {
    const words = numberWords[language] ?? /(?!)/;
    expect(said(language).filter(({ text }) => words.test(text))).toEqual([]);
  });
});

/** “One” and, where a language has a form for two, “two” are said; others are figures. */
const numberWords: Readonly<Record<string, RegExp>> = {
  en: /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundred)\b/i,
  ar: /(?<!\p{L})(ثلاث|أربع|خمس|ست|سبع|ثماني|تسع|عشر)ة?(?![\p{L}\p{M}])/u,
};

describe('one, in English', () => {
  /** “1 minute”, “2 of 3”: a figure among figures. All else is a sentence, and says “one”. */
  const isFigure = /^\{\{count, number\}\} \w+$|\} of \{\{count, number\}\}/;

  it('is said in words', () => {
    const ones = said('en').filter((each) => form(each) === 'one');
    const counted = ones.filter(({ text }) => text.includes('{{count') && !isFigure.test(text));
    expect(counted).toEqual([]);
  });

  it('and every other number have a form each where a noun follows', () => {
    const many = /, number\}\} (?:\w+ )?(?!is\b|was\b|has\b)\w+s\b/;
    expect(said('en').filter((each) => form(each) === undefined && many.test(each.text))).toEqual(
      [],
    );
  });
});

test('one and two have words of their own in Arabic', () => {
  const forms = said('ar').filter((each) => ['one', 'two'].includes(form(each) ?? ''));
  expect(forms.filter(({ text }) => text.includes('{{count'))).toEqual([]);
});

test('about so many minutes is said so that the minutes stay as they stand alone, in Arabic', () => {
  const governed = /(?<!\p{L})(نحو|من|إلى|بعد) \{\{(minutes|lessons|characters)\}\}/u;
  expect(said('ar').filter(({ text }) => governed.test(text))).toEqual([]);
});
