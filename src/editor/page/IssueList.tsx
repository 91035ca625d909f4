import type { Issue } from '../../core/issue.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Editing } from '../editing/editing.ts';
import { placeOf } from '../editing/places.ts';
import styles from './IssueList.module.css';

export interface IssueListProps {
  readonly editing: Editing;
  readonly issues: readonly Issue[];
  /** A place was chosen: what lies over the page can go. */
  readonly onGo: () => void;
}

/** What `check` says: each leads to its place. */
export function IssueList({ editing, issues, onGo }: IssueListProps) {
  const { t } = useTranslation('editor');
  const go = ({ place }: Issue) => {
    onGo();
    editing.choose(placeOf(place));
  };
  return (
    <ul className={styles['issues']}>
      {issues.map((issue) => (
        <li key={`${issue.place.file} ${issue.place.path} ${issue.rule} ${issue.message}`}>
          <p data-severity={issue.severity} dir="auto">
            <b>{issue.message}</b> {issue.remedy}
          </p>
          <Button look="bare" onClick={() => go(issue)}>
            {t('check.go')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
