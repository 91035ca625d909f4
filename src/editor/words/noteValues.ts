import { isolated } from '../../i18n/isolated.ts';
import { type NoteLanguage, translated } from './noteSentences.ts';

/** Names in a row, as `check` lists them: “a”, “b” or “c”. */
const LIST = /^“[^”]*”(?:(?:, | or | and )“[^”]*”)*$/;

/** What stands in a hole of a note, in another language: names in a row, what `check` says, or a value. */
export function valueIn(
  { ofHoles, and, or, comma }: NoteLanguage,
  hole: string,
  value: string,
): string {
  if (!LIST.test(value)) {
    return translated(ofHoles[hole] ?? {}, value, (_, part) => isolated(part)) ?? isolated(value);
  }
  const between: Readonly<Record<string, string>> = { ', ': comma, ' or ': or, ' and ': and };
  return value.replaceAll(
    /(, | or | and )?“([^”]*)”/g,
    (_, before: string = '', name: string) => `${between[before] ?? ''}«${isolated(name)}»`,
  );
}
