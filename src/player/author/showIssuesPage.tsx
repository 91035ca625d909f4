import type { i18n as I18n } from 'i18next';
import { createRoot } from 'react-dom/client';

import type { Issue } from '../../core/issue.ts';
import { I18nProvider, useTranslation } from '../../i18n/useTranslation.tsx';
import styles from '../pages/pages.module.css';
import { authorWords } from './authorWords.ts';
import { onCourseEdit } from './courseEdits.ts';
import { IssueList } from './IssueList.tsx';

/** A course that cannot be played yet: only what is wrong, until it is mended. */
export async function showIssuesPage(
  root: HTMLElement,
  issues: readonly Issue[],
  i18n: I18n,
): Promise<void> {
  await authorWords.load();
  const page = createRoot(root);
  const show = (wrong: readonly Issue[]) =>
    page.render(
      <I18nProvider i18n={i18n}>
        <IssuesPage issues={wrong} />
      </I18nProvider>,
    );
  show(issues);
  onCourseEdit((edit) => {
    if (edit.outcome === 'broken') show(edit.issues);
    else location.reload();
  });
}

function IssuesPage({ issues }: { readonly issues: readonly Issue[] }) {
  const { t } = useTranslation();
  return (
    <main className={styles['page']} aria-live="polite">
      <header>
        <p className={styles['eyebrow']}>{t('author.mode')}</p>
        <h1>{t('author.issuesTitle', { count: issues.length })}</h1>
      </header>
      <p className={styles['lede']}>{t('author.mendFirst')}</p>
      <IssueList issues={issues} />
    </main>
  );
}
