import type { LessonKey } from '../../core/blockState.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { RetryView } from '../../engine/view.ts';
import { LessonAgain } from './LookAgain.tsx';
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
            <LessonAgain lesson={lesson} />
          </li>
        ))}
      </ul>
    </div>
  );
}
