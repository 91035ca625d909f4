import type { Issue } from '../../core/issue.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import styles from './IssueList.module.css';
import { IssuePlace } from './IssuePlace.tsx';
import { useIssueCounts } from './useIssueCounts.ts';

interface IssuesProps {
  /** The folder of the course. */
  readonly course: string;
  /** Sorted by file and place. */
  readonly issues: readonly Issue[];
}

/** What keeps a course from being played: where, what, and how to mend it. */
export function ErrorList({ course, issues }: IssuesProps) {
  const { errors, inWords } = useIssueCounts(issues);
  if (errors.length === 0) return null;
  return (
    <section className={styles['errors']}>
      <h2>{inWords.errors}</h2>
      <Issues course={course} issues={errors} />
    </section>
  );
}

/** What could be better. It folds away, and stands folded while there is something to mend first. */
export function WarningList({ course, issues }: IssuesProps) {
  const { t } = useTranslation();
  const { errors, warnings, inWords } = useIssueCounts(issues);
  if (warnings.length === 0) return null;
  return (
    <details className={styles['warnings']} open={errors.length === 0}>
      <summary>
        <h2>{inWords.warnings}</h2>
      </summary>
      <p className={styles['about']}>{t('author.warningsMean')}</p>
      <Issues course={course} issues={warnings} />
    </details>
  );
}

/** In the words of `waymark check`, which are English: each piece of them says so. */
const Issues = ({ course, issues }: IssuesProps) => (
  <ul className={styles['issues']}>
    {issues.map(({ place, message, remedy }) => (
      <li key={`${place.file}:${place.line}:${place.column} ${place.path} ${message}`}>
        <IssuePlace course={course} place={place} />
        <p lang="en" dir="ltr">
          <strong lang="en">{message}</strong> <span lang="en">{remedy}</span>
        </p>
      </li>
    ))}
  </ul>
);
