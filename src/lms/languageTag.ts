/** A tag as BCP 47 has it, and as systems write it: `ar`, `ar_SA`, `en_GB.UTF-8`, `zh-Hant-TW`. */
const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

/** Quotation marks around it, and marks of direction. */
const UNSAID = /["'\p{Cf}]/gu;

/**
 * The language that an LMS states, as a tag (BCP 47), however it states it: with an underscore, with
 * a character set behind it, as the first of a list, or by name, in English or in the language
 * itself. `null` for what names none.
 */
export function languageTagIn(text: string): string | null {
  const [first = ''] = text.replaceAll(UNSAID, '').split(/[,;.@]/);
  const word = first.trim();
  const language = /^([a-z]{2,3})[-_]/i.exec(word)?.[1] ?? '';
  if (TAG.test(word)) return canonical(word) ?? canonical(language);
  return canonical(language) ?? named(word) ?? named(word.replace(/\s*[-–(_/].*$/, ''));
}

function canonical(tag: string): string | null {
  try {
    const [found] = Intl.getCanonicalLocales(tag.replaceAll('_', '-'));
    return found === undefined || /^(?:und|mul|zxx)\b/.test(found) ? null : found;
  } catch {
    return null;
  }
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const CODES = LETTERS.flatMap((one) => LETTERS.map((other) => one + other));

/** The language of that name: the browser knows all of them. Asked only where there is no tag. */
function named(name: string): string | null {
  if (name === '') return null;
  const inEnglish = namesIn('en');
  const known = CODES.filter((code) => inEnglish.of(code) !== undefined);
  const isName = (other: string | undefined) =>
    other !== undefined && other.localeCompare(name, 'en', { sensitivity: 'base' }) === 0;
  const code =
    known.find((each) => isName(inEnglish.of(each))) ??
    known.find((each) => isName(namesIn(each).of(each)));
  return code === undefined ? null : canonical(code);
}

const namesIn = (language: string) =>
  new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
