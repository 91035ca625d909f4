import { type Result, fail, ok } from '../core/result.ts';
import { LANGUAGE } from './schema/language.ts';

/**
 * The code of a language as a course names it: `pt-BR` for `pt-br`. A complaint for anything else; a
 * language that was written out is told its code.
 */
export function languageTag(word: string): Result<string, string> {
  const tag = canonical(word);
  if (tag !== null && LANGUAGE.test(tag) && isKnown(tag)) return ok(tag);
  const meant = meantLanguage(word);
  const hint = meant === null ? '' : ` Did you mean "${meant}"?`;
  return fail(
    `"${word}" is not the code of a language.${hint} Write it as in "de" (German), "ar" (Arabic) or "pt-BR" (Portuguese as in Brazil).`,
  );
}

/**
 * The code that was most likely meant by what is none: `en-AU` for `en_au`, `de` for `Deutsch`; `null`
 * where nothing comes near.
 */
export function meantLanguage(word: string): string | null {
  const tag = canonical(word.trim());
  const taken = COUNTRIES.get(word.trim().toLowerCase());
  if (taken !== undefined) return taken;
  return tag !== null && LANGUAGE.test(tag) && isKnown(tag) ? tag : codeOf(word.trim());
}

function canonical(word: string): string | null {
  try {
    return Intl.getCanonicalLocales(word.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Of two letters, all are known by name; of three, there are more than any table names. */
const isKnown = (tag: string): boolean => {
  const [primary = ''] = tag.split('-');
  return primary.length === 3 || names.of(primary) !== undefined;
};

/** Codes of countries that are often taken for those of languages, and stand for none. */
const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['at', 'de-AT'],
  ['au', 'en-AU'],
  ['bd', 'bn'],
  ['cn', 'zh'],
  ['cz', 'cs'],
  ['dk', 'da'],
  ['gb', 'en-GB'],
  ['gr', 'el'],
  ['il', 'he'],
  ['ir', 'fa'],
  ['jp', 'ja'],
  ['kr', 'ko'],
  ['nz', 'en-NZ'],
  ['pk', 'ur'],
  ['ua', 'uk'],
  ['us', 'en-US'],
  ['vn', 'vi'],
]);

/** The name of a language in English; `null` where its code stands for none. */
export const languageName = (tag: string): string | null =>
  isKnown(tag) ? (names.of(tag) ?? names.of(tag.split('-')[0] ?? '') ?? tag) : null;

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** The code of a language that was written out, in English or in its own words: `german`, `Deutsch`. */
function codeOf(word: string): string | null {
  const wanted = word.toLowerCase();
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const found = codes.find(
    (code) => names.of(code)?.toLowerCase() === wanted || ownName(code)?.toLowerCase() === wanted,
  );
  return found ?? null;
}

const ownName = (code: string): string | undefined =>
  new Intl.DisplayNames([code], { type: 'language', fallback: 'none' }).of(code);
