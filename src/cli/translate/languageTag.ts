import { type Result, fail, ok } from '../../core/result.ts';
import { LANGUAGE } from '../../course/schema/language.ts';

/**
 * The code of a language as a course names it: `pt-BR` for `pt-br`. A complaint for anything else; a
 * language that was written out is told its code.
 */
export function languageTag(word: string): Result<string, string> {
  const tag = canonical(word);
  if (tag !== null && LANGUAGE.test(tag) && isKnown(tag)) return ok(tag);
  const meant = codeOf(word);
  const hint = meant === null ? '' : ` Did you mean "${meant}"?`;
  return fail(
    `"${word}" is not the code of a language.${hint} Write it as in "de" (German), "ar" (Arabic) or "pt-BR" (Portuguese as in Brazil).`,
  );
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
