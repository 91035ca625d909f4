import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './CourseArea.module.css';
import { useDesk } from './DeskContext.ts';
import type { CourseWindow } from './deskState.ts';

/** Who has the course open, and two ways to end it. */
export function WindowBar({ open }: { readonly open: CourseWindow }) {
  const { t } = useTranslation('simulator');
  const { desk } = useDesk();
  const isClosing = open.stage === 'closing';
  const kind = t(`launch.kinds.${open.kind}`);
  return (
    <div className={styles['bar']}>
      <p className={styles['who']}>
        {isClosing ? t('course.closing') : t('course.playing', { name: open.learner.name, kind })}
      </p>
      <Button
        look="quiet"
        className={styles['button']}
        unavailable={isClosing}
        onClick={desk.close}
      >
        {t('course.close')}
      </Button>
      <Button
        look="quiet"
        className={styles['button']}
        title={t('course.killNote')}
        onClick={() => void desk.kill()}
      >
        {t('course.kill')}
      </Button>
    </div>
  );
}
