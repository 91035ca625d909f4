/** Languages in which courses are written, by their codes (BCP 47). Apart from the controls: it is data. */
const CODES =
  'af am ar az be bg bn bs ca cs cy da de de-AT de-CH el en en-AU en-CA en-GB en-NZ en-US es es-MX et eu fa fi fil fr fr-CA ga gl gu he hi hr hu hy id is it ja ka kk km kn ko lo lt lv mi mk ml mn mr ms mt my nb ne nl pa pl ps pt pt-BR ro ru sk sl so sq sr sv sw ta te th tr uk ur uz vi zh-Hans zh-Hant zu'.split(
    ' ',
  );

/** What a language is called in the language of the editor; its code where nobody knows it. */
export function languageName(editor: string, code: string): string {
  try {
    return new Intl.DisplayNames([editor], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The languages to choose from, by their names, with the one that is chosen already. */
export function languageChoices(editor: string, chosen: string) {
  const codes = chosen === '' || CODES.includes(chosen) ? CODES : [...CODES, chosen];
  return codes
    .map((code) => ({ code, name: languageName(editor, code) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, editor));
}
