import type { Issue } from '../../core/issue.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import styles from './IssueList.module.css';

/** What is wrong with a course: where, what, and how to mend it. */
export function IssueList({ issues }: { readonly issues: readonly Issue[] }) {
  const { t } = useTranslation();
  return (
    <ul className={styles['issues']}>
      {issues.map(({ severity, rule, place, message, remedy }) => (
        <li key={`${place.file} ${place.path} ${rule} ${place.line}`} data-severity={severity}>
          <p className={styles['place']}>
            <bdi>{t('author.place', { file: place.file, line: place.line })}</bdi>
            {place.path !== '' && <code dir="ltr">{place.path}</code>}
          </p>
          <p>
            <strong>{message}</strong> {remedy}
          </p>
        </li>
      ))}
    </ul>
  );
}
