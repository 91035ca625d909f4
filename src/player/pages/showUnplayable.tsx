import { createRoot } from 'react-dom/client';

import { pageData } from '../../course/pageData.ts';
import type { Issue } from '../../core/issue.ts';
import { createI18n } from '../../i18n/setup.ts';
import { I18nProvider, useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { pageJson } from '../pageJson.ts';
import { speakOwnLanguage } from '../preferences/ownLanguage.ts';
import styles from './pages.module.css';

/** A page without a course that this player can play: says why. */
export async function showUnplayable(root: HTMLElement, newer: boolean): Promise<void> {
  const i18n = await createI18n(speakOwnLanguage());
  const issues = pageJson<readonly Issue[]>(pageData.issues);
  if (import.meta.hot && issues !== null) {
    const { showIssuesPage } = await import('../author/showIssuesPage.tsx');
    return showIssuesPage(root, issues, i18n);
  }
  createRoot(root).render(
    <I18nProvider i18n={i18n}>
      <UnplayablePage newer={newer} />
    </I18nProvider>,
  );
}

/** No course, or one made for a newer player. */
function UnplayablePage({ newer }: { readonly newer: boolean }) {
  const { t } = useTranslation();
  return (
    <main className={styles['page']}>
      <h1>{t('errors.courseFailed')}</h1>
      <p className={styles['lede']}>
        {newer ? t('errors.unknownFormat') : t('errors.lessonFailedMore')}
      </p>
      <div className={styles['buttons']}>
        <Button size="large" onClick={() => location.reload()}>
          {t('errors.reload')}
        </Button>
      </div>
    </main>
  );
}
