import { createInstance, type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';

import { en } from './en.ts';
import { interfaceLanguage } from './languages.ts';

/** The interface's strings in English: for tests, prerendering, and the first paint. */
export function createEnglish(language = 'en'): I18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: interfaceLanguage(language) === 'en' ? language : 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
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

/** Speaks another language from now on; loads its strings on first use. */
export async function switchLanguage(instance: I18n, language: string): Promise<void> {
  const spoken = interfaceLanguage(language);
  if (spoken === 'ar' && !instance.hasResourceBundle('ar', 'translation')) {
    const { ar } = await import('./ar.ts');
    instance.addResourceBundle('ar', 'translation', ar);
  }
  await instance.changeLanguage(spoken === 'en' && !/^en\b/i.test(language) ? 'en' : language);
}

function addFormats(instance: I18n): void {
  instance.services.formatter?.add('percent', (share: number, language) =>
    new Intl.NumberFormat(language, { style: 'percent' }).format(wholePercent(share)),
  );
}

/** Rounded down, so that 99.9 % never reads as all; the margin forgives binary fractions. */
const wholePercent = (share: number): number => Math.floor(share * 100 + 1e-9) / 100;
