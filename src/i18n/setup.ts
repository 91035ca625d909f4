import { createInstance, type i18n as I18n } from 'i18next';

import { interfaceLanguage } from './languages.ts';
import { numberInWords, writePercent } from './numbers.ts';
import { areThere, fetchWords, speak, wordsThere } from './words.ts';

/** The interface's strings in English: for tests, prerendering, and the first paint. */
export function createEnglish(language = 'en'): I18n {
  const instance = createInstance();
  speak('en');
  void instance.init({
    lng: interfaceLanguage(language) === 'en' ? language : 'en',
    fallbackLng: 'en',
    resources: wordsThere,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  addFormats(instance);
  return instance;
}

/** The interface's strings in the language of a BCP 47 tag; English where there are none in it. */
export async function createI18n(language: string): Promise<I18n> {
  const instance = createEnglish(language);
  await switchLanguage(instance, language);
  return instance;
}

/**
 * Speaks another language from now on, once all words that are in use are there; keeps the one
 * before where they cannot be had. Says whether it could.
 */
export async function switchLanguage(instance: I18n, language: string): Promise<boolean> {
  const spoken = interfaceLanguage(language);
  // Between the answer and now more may have been asked for, in the language before.
  do {
    if (!(await canSpeak(language))) return false;
  } while (!areThere(spoken));
  speak(spoken);
  const next = spoken === 'en' && !/^en\b/i.test(language) ? 'en' : language;
  // Told of a change, i18next has everything drawn anew.
  if (next !== instance.language) await instance.changeLanguage(next);
  return true;
}

/** Fetches the words for a switch to a language ahead of it; says whether they could be had. */
export const canSpeak = (language: string): Promise<boolean> =>
  fetchWords(interfaceLanguage(language)).then(
    () => true,
    () => false,
  );

function addFormats({ services: { formatter } }: I18n): void {
  formatter?.add('number', (value: number, language = 'en', options) =>
    numberInWords(value, language, options),
  );
  formatter?.add('percent', (share: number, language = 'en') => writePercent(share, language));
}
