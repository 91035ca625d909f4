/** Languages that the interface itself speaks, each under its own name. */
export const interfaceLanguages = { en: 'English', ar: 'العربية' } as const;

export type InterfaceLanguage = keyof typeof interfaceLanguages;

/** By their usual scripts, or by the one that the tag names: `ku-Arab`. */
const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)(-[A-Z\d]{2,3})?$|-(Arab|Hebr|Thaa)/;

/** The primary language of a BCP 47 tag: `en` of `en-AU`. */
const primary = (language: string): string => language.split('-')[0]?.toLowerCase() ?? '';

/** Whether lines of a language, given as a BCP 47 tag, run from right to left. */
export const direction = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';

/** The language in which the interface speaks beside content in a language: English where it has none. */
export function interfaceLanguage(language: string): InterfaceLanguage {
  return primary(language) === 'ar' ? 'ar' : 'en';
}

/** Whether the interface itself speaks a language. */
export const hasInterface = (language: string): boolean =>
  interfaceLanguage(language) === primary(language);

/**
 * A language's own name for itself: `العربية` for `ar`. Its country is named only where another
 * language of the list would look the same.
 */
export function languageName(language: string, among: readonly string[] = []): string {
  const alone = among.filter((other) => primary(other) === primary(language)).length < 2;
  const own = Object.entries(interfaceLanguages).find(([tag]) => tag === primary(language))?.[1];
  // Known without the browser's tables, which take a slow phone a tenth of a second to load.
  if (alone && own !== undefined) return own;
  const shown = alone ? primary(language) : language;
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(shown) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
