import { direction, interfaceLanguages } from '../../i18n/languages.ts';
import { chooseLanguage } from './chooseLanguage.ts';
import { usePreferences } from './preferences.ts';

/** The languages that the learner would like, the best first: the one chosen, then the browser's. */
export const wishedLanguages = (): readonly (string | null)[] => [
  usePreferences.getState().language,
  ...navigator.languages,
];

/** Gives a page that no course speaks on the learner's own language, as a BCP 47 tag, and its direction. */
export function speakOwnLanguage(): string {
  const language = chooseLanguage(Object.keys(interfaceLanguages), wishedLanguages()) ?? 'en';
  document.documentElement.lang = language;
  document.documentElement.dir = direction(language);
  return language;
}
