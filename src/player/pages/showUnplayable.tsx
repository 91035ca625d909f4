import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';

import { pageData } from '../../course/pageData.ts';
import type { Issue } from '../../core/issue.ts';
import { createI18n } from '../../i18n/setup.ts';
import { pageJson } from '../pageJson.ts';
import { UnplayablePage } from './UnplayablePage.tsx';

/** A page without a course that this player can play: says why. */
export async function showUnplayable(root: HTMLElement, newer: boolean): Promise<void> {
  const i18n = await createI18n(navigator.language);
  const issues = pageJson<readonly Issue[]>(pageData.issues);
  if (import.meta.hot && issues !== null) {
    const { showIssuesPage } = await import('../author/showIssuesPage.tsx');
    return showIssuesPage(root, issues, i18n);
  }
  createRoot(root).render(
    <I18nextProvider i18n={i18n}>
      <UnplayablePage newer={newer} />
    </I18nextProvider>,
  );
}
