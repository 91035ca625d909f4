import { createContext, use } from 'react';

import { direction } from '../../i18n/languages.ts';

/**
 * The language in which texts are written here, as a BCP 47 tag, whatever the editor speaks; empty: nobody
 * knows.
 */
export const WritingLanguageContext = createContext('');

/** What an element says of words that are written here: a browser spells them, and a screen reader says them, by it. */
export function useWritingLanguage(): { readonly lang: string | undefined } {
  const language = use(WritingLanguageContext);
  return { lang: language === '' ? undefined : language };
}

/**
 * The same with the way in which its lines run: the columns of a table stand as learners see them. `auto`:
 * as the first words say.
 */
export function useWriting() {
  const { lang } = useWritingLanguage();
  return { lang, dir: lang === undefined ? ('auto' as const) : direction(lang) };
}
