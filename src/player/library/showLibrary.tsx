import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import type { LibraryEntry } from '../../course/library.ts';
import { COURSE_EDIT } from '../../course/pageData.ts';
import { direction, interfaceLanguages } from '../../i18n/languages.ts';
import { createI18n } from '../../i18n/setup.ts';
import { I18nProvider } from '../../i18n/useTranslation.tsx';
import { laterWords } from '../../i18n/words.ts';
import { chooseLanguage } from '../preferences/chooseLanguage.ts';
import { usePreferences } from '../preferences/preferences.ts';
import { LibraryPage } from './LibraryPage.tsx';

/** Shows the list of courses, and each course, in the learner's language. */
export async function showLibrary(
  root: HTMLElement,
  entries: readonly LibraryEntry[],
): Promise<void> {
  const wishes = [usePreferences.getState().language, ...navigator.languages];
  const language = chooseLanguage(Object.keys(interfaceLanguages), wishes) ?? 'en';
  document.documentElement.lang = language;
  document.documentElement.dir = direction(language);
  await libraryWords.load();
  const i18n = await createI18n(language);
  createRoot(root).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <LibraryPage entries={entries} wishes={wishes} />
      </I18nProvider>
    </StrictMode>,
  );
  // While authoring, a course that was made or mended appears by itself.
  import.meta.hot?.on(COURSE_EDIT, () => location.reload());
}

/** What the list of courses says: no course needs it. */
const libraryWords = laterWords({
  en: async () => (await import('../../i18n/en/library.ts')).library,
  ar: async () => (await import('../../i18n/ar/library.ts')).library,
});
