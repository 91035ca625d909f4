import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { useLessonStatus } from '../frame/useLessonStatus.ts';
import { usePlayer } from '../play/PlayerContext.ts';
import { useStore } from '../play/useStore.ts';
import styles from './CoverNotice.module.css';

/** What stands above the cover: why the course cannot start, or why a lesson could not be opened. */
export function CoverNotice({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation();
  const player = usePlayer();
  const failed = useStore(player.failed);
  const lost = useStore(player.astray);
  const status = useLessonStatus();
  if (failed !== null) {
    return (
      <div className={styles['notice']} role="alert">
        <p>
          {t('errors.courseFailed')} {t([`cover.refused.${failed}`, 'errors.lessonFailedMore'])}
        </p>
        <Button look="quiet" onClick={onRetry}>
          {t('common.tryAgain')}
        </Button>
      </div>
    );
  }
  if (lost?.kind !== 'locked') return null;
  const { title } = lost.lesson.lesson;
  return (
    <div className={styles['notice']} role="alert">
      <p>{t('cover.lessonLocked', { title, reason: status(lost.lesson) })}</p>
    </div>
  );
}
