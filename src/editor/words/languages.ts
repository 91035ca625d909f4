import { memoLast } from '../../core/memo.ts';

/** Languages in which courses are written, by their codes (BCP 47). Apart from the controls: it is data. */
const CODES =
  'af am ar az be bg bn bs ca cs cy da de de-AT de-CH el en en-AU en-CA en-GB en-NZ en-US es es-MX et eu fa fi fil fr fr-CA ga gl gu he hi hr hu hy id is it ja ka kk km kn ko lo lt lv mi mk ml mn mr ms mt my nb ne nl pa pl ps pt pt-BR ro ru sk sl so sq sr sv sw ta te th tr uk ur uz vi zh-Hans zh-Hant zu'.split(
    ' ',
  );

/** Made once: whoever draws the form of a course asks for the names of all. */
const namesIn = memoLast((editor: string) => new Intl.DisplayNames([editor], { type: 'language' }));

/** What a language is called in the language of the editor; its code where nobody knows it. */
export function languageName(editor: string, code: string): string {
  try {
    return namesIn(editor).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The languages to choose from, by their names, with the one that is chosen already. */
export const languageChoices = memoLast((editor: string, chosen: string) => {
  const codes = chosen === '' || CODES.includes(chosen) ? CODES : [...CODES, chosen];
  const { compare } = new Intl.Collator(editor);
  return codes
    .map((code) => ({ code, name: languageName(editor, code) }))
    .toSorted((one, other) => compare(one.name, other.name));
});
