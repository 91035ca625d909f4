import { isolated } from '../../i18n/isolated.ts';
import { languageName } from './languages.ts';
import { type NoteLanguage, translated } from './noteSentences.ts';

/** Names in a row, as `check` lists them: “a”, “b” or “c”. */
const LIST = /^“[^”]*”(?:(?:, | or | and )“[^”]*”)*$/;

/** What stands in a hole of a note, in another language: names in a row, what `check` says, or a value. */
export function valueIn(
  { language, ofHoles, and, or, comma }: NoteLanguage,
  hole: string,
  value: string,
): string {
  if (hole === 'languages') return isolated(languagesIn(language, value));
  if (!LIST.test(value)) {
    return translated(ofHoles[hole] ?? {}, value, (_, part) => isolated(part)) ?? isolated(value);
  }
  const between: Readonly<Record<string, string>> = { ', ': comma, ' or ': or, ' and ': and };
  return value.replaceAll(
    /(, | or | and )?“([^”]*)”/g,
    (_, before: string = '', name: string) => `${between[before] ?? ''}«${isolated(name)}»`,
  );
}

/** “German (de) and Greek (el)”, by their codes. */
function languagesIn(language: string, named: string): string {
  const codes = [...named.matchAll(/\(([\w-]+)\)/g)].map(([, code = '']) => code);
  return new Intl.ListFormat(language).format(codes.map((code) => languageName(language, code)));
}
