import type { LessonKey } from '../../core/blockState.ts';
import type { RetryView } from '../../engine/view.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { LookAgain } from './LookAgain.tsx';
import styles from './RetryHint.module.css';

/** What opens another attempt, where none is open. */
export function RetryHint({ retry }: { readonly retry: Exclude<RetryView, { kind: 'open' }> }) {
  const { t } = useTranslation();
  if (retry.kind === 'locked') return <p className={styles['hint']}>{t('results.locked')}</p>;
  return (
    <div className={styles['hint']}>
      <p>{t('results.revisit')}</p>
      <ul>
        {retry.lessons.map((lesson: LessonKey) => (
          <li key={lesson}>
            <LookAgain lesson={lesson} titled />
          </li>
        ))}
      </ul>
    </div>
  );
}
