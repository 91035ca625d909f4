import type { Issue } from '../../core/issue.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { Store } from '../../session/valueStore.ts';
import { CourseActorContext } from '../play/CourseActor.ts';
import type { Player } from '../play/player.ts';
import { useStore } from '../play/useStore.ts';
import styles from './AuthorBar.module.css';
import { IssueList } from './IssueList.tsx';
import { Jump } from './Jump.tsx';
import { AuthorLocks } from './AuthorLocks.tsx';

interface AuthorBarProps {
  readonly player: Player;
  readonly issues: Store<readonly Issue[]>;
}

/** What an author has beside the course: what is wrong with it, and the keys to every lock. */
export function AuthorBar({ player, issues }: AuthorBarProps) {
  const { t } = useTranslation();
  const session = useStore(player.course)?.session;
  const wrong = useStore(issues);
  return (
    <div className={styles['author']}>
      <div aria-live="polite">
        {wrong.length > 0 && (
          <section className={styles['issues']} aria-labelledby="author-issues">
            <h2 id="author-issues">{t('author.issuesTitle', { count: wrong.length })}</h2>
            <p>{t('author.lastGood')}</p>
            <IssueList issues={wrong} />
          </section>
        )}
      </div>
      {session !== undefined && (
        <CourseActorContext value={session.actor}>
          <details className={styles['bar']}>
            <summary>{t('author.mode')}</summary>
            <div className={styles['tools']}>
              <AuthorLocks />
              <Jump />
            </div>
          </details>
        </CourseActorContext>
      )}
    </div>
  );
}
