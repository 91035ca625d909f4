import { describe, expect, test } from 'vitest';

import { staleTexts } from '../../src/course/translate/staleTexts.ts';
import { translatableTexts } from '../../src/course/translate/translatable.ts';
import { writtenCourses } from './courses.ts';

/** What a translation keeps as it is: addresses, years and other large numbers, lists, emphasis. */
const kept = (text: string) => ({
  links: text.match(/\]\([^)]+\)/g) ?? [],
  numbers: (text.match(/\d[\d ]*\d/g) ?? []).toSorted(),
  listItems: text.match(/^- /gm)?.length ?? 0,
  paragraphs: text.split('\n\n').length,
  stressed: text.match(/\*\*.+?\*\*/g)?.length ?? 0,
});

const inArabic = writtenCourses.flatMap(([name, written]) => {
  const arabic = written.locales.get('ar');
  return arabic === undefined ? [] : [[name, written, arabic] as const];
});

/** Names, abbreviations and telephone numbers. */
const KEPT: ReadonlySet<string> = new Set([
  '000',
  'Lifeline',
  '13 11 14',
  'Beyond Blue',
  '1300 22 4636',
  'NDIS',
  'IPS',
  'APSU',
]);

describe.each(inArabic)('%s', (_, written, arabic) => {
  /** Every text of the course beside its translation. */
  const pairs = translatableTexts(written).map(({ key, text }) => ({
    key,
    text,
    translation: arabic.texts[key]?.text ?? '',
  }));

  test('every text is in Arabic, and none is out of date', () => {
    expect(staleTexts(written, arabic)).toEqual({ missing: [], stale: [], extra: [] });
  });

  test('nothing is left in English but names and telephone numbers', () => {
    const same = pairs.filter(({ translation }) => !/\p{Script=Arabic}/u.test(translation));
    const others = same.map(({ text }) => text).filter((text) => !KEPT.has(text));
    expect(others).toEqual([]);
  });

  test('links, years, lists and what is stressed are the same in both languages', () => {
    const changed = pairs.filter(
      ({ text, translation }) => JSON.stringify(kept(text)) !== JSON.stringify(kept(translation)),
    );
    expect(changed).toEqual([]);
  });

  test('numbers and signs are those of the interface', () => {
    const wrong = pairs.filter(({ translation }) =>
      /[٠-٩]|\p{Script=Arabic}\s*[,;?]/u.test(translation),
    );
    expect(wrong).toEqual([]);
  });

  test('a term of the glossary reads the same wherever it stands alone', () => {
    const terms = new Map(
      pairs
        .filter(({ key }) => /^course\.glossary\..*\.term$/.test(key))
        .map(({ text, translation }) => [text, translation]),
    );
    const other = pairs.filter(
      ({ text, translation }) => terms.has(text) && terms.get(text) !== translation,
    );
    expect(other).toEqual([]);
  });
});
