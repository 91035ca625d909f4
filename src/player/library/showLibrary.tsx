import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { I18nProvider } from '../../i18n/useTranslation.tsx';
import type { LibraryEntry } from '../../course/library.ts';
import { createI18n } from '../../i18n/setup.ts';
import { laterWords } from '../../i18n/words.ts';
import { speakOwnLanguage, wishedLanguages } from '../preferences/ownLanguage.ts';
import { LibraryPage } from './LibraryPage.tsx';

/** Shows the list of courses, and each course, in the learner's language. */
export async function showLibrary(
  root: HTMLElement,
  entries: readonly LibraryEntry[],
): Promise<void> {
  const language = speakOwnLanguage();
  await libraryWords.load();
  const i18n = await createI18n(language);
  const Page = import.meta.hot ? await authorsPage() : LibraryPage;
  createRoot(root).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <Page entries={entries} wishes={wishedLanguages()} />
      </I18nProvider>
    </StrictMode>,
  );
}

/** With the courses that have errors, and why. */
async function authorsPage(): Promise<typeof LibraryPage> {
  const { authorWords } = await import('../author/authorWords.ts');
  await authorWords.load();
  const { AuthorLibrary, keepListUpToDate } = await import('../author/AuthorLibrary.tsx');
  keepListUpToDate();
  return AuthorLibrary;
}

/** What the list of courses says: no course needs it. */
export const libraryWords = laterWords({
  en: async () => (await import('../../i18n/en/library.ts')).library,
  ar: async () => (await import('../../i18n/ar/library.ts')).library,
});
