import type { ProgressView } from '../../engine/view.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { useMinutes } from '../words/useMinutes.ts';
import styles from './TopProgress.module.css';

/** How far the course is: in words and as a bar; on narrow screens the bar runs under the top. */
export function TopProgress({ progress }: { readonly progress: ProgressView }) {
  const { t } = useTranslation();
  const minutes = useMinutes()(progress.minutesLeft, 'short');
  const share = shownShare(progress);
  return (
    <div className={styles['progress']}>
      <ProgressBar share={share} label={t('lesson.progress')} />
      <p className={styles['words']}>
        {/* The bar says it. */}
        <span aria-hidden="true">{t('common.percent', { share })}</span>
        {!progress.completed && (
          <span className={styles['left']}>
            <span aria-hidden="true"> · </span>
            {t('lesson.minutesLeft', { minutes })}
          </span>
        )}
      </p>
    </div>
  );
}

/** Never 100 % in words before it is true. */
const shownShare = ({ share, completed }: ProgressView): number =>
  completed ? 1 : Math.min(0.99, share);
