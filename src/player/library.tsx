import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';

import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { COURSE_EDIT, pageData } from '../course/pageData.ts';
import type { LibraryEntry } from '../course/library.ts';
import { direction, interfaceLanguages } from '../i18n/languages.ts';
import { createI18n } from '../i18n/setup.ts';
import { LibraryPage } from './library/LibraryPage.tsx';
import { pageJson } from './pageJson.ts';
import { chooseLanguage } from './preferences/chooseLanguage.ts';
import { usePreferences } from './preferences/preferences.ts';
import { showPreferences } from './preferences/showPreferences.ts';

async function openLibrary(root: HTMLElement): Promise<void> {
  showPreferences(document.documentElement);
  const wishes = [usePreferences.getState().language, ...navigator.languages];
  const language = chooseLanguage(Object.keys(interfaceLanguages), wishes) ?? 'en';
  document.documentElement.lang = language;
  document.documentElement.dir = direction(language);
  const i18n = await createI18n(language);
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <LibraryPage entries={pageJson<readonly LibraryEntry[]>(pageData.library) ?? []} />
      </I18nextProvider>
    </StrictMode>,
  );
}

// While authoring, a course that was made or mended appears by itself.
import.meta.hot?.on(COURSE_EDIT, () => location.reload());

const root = document.getElementById('root');
if (root !== null) void openLibrary(root);
