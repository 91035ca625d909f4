import { useTranslation } from 'react-i18next';

import type { Issue } from '../../core/issue.ts';
import styles from '../pages/pages.module.css';
import { IssueList } from './IssueList.tsx';

export function IssuesPage({ issues }: { readonly issues: readonly Issue[] }) {
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
