import type { i18n as I18n } from 'i18next';
import { createRoot } from 'react-dom/client';

import type { Issue } from '../../core/issue.ts';
import { I18nProvider, useTranslation } from '../../i18n/useTranslation.tsx';
import styles from '../pages/pages.module.css';
import { authorWords } from './authorWords.ts';
import { courseOfPage, onCourseEdit } from './courseEdits.ts';
import { ErrorList, WarningList } from './IssueList.tsx';
import { useIssueCounts } from './useIssueCounts.ts';

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
  const { inWords } = useIssueCounts(issues);
  const course = courseOfPage();
  return (
    <main className={styles['page']}>
      <header>
        <p className={styles['eyebrow']}>{t('author.mode')}</p>
        <h1>{t('author.cannotPlay')}</h1>
      </header>
      <p className={styles['lede']}>{t('author.mendFirst')}</p>
      <output className="visually-hidden">{inWords.errors}</output>
      <ErrorList course={course} issues={issues} />
      <WarningList course={course} issues={issues} />
      <p>
        <a href="../">{t('author.toLibrary')}</a>
      </p>
    </main>
  );
}
