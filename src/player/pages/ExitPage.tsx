import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { useSend } from '../play/CourseActor.ts';
import { useOpenCourse } from '../play/PlayerContext.ts';
import { useSavingWords } from '../play/savingWords.ts';
import styles from './pages.module.css';

/** Before leaving: what is kept, and the choice to stay. */
export function ExitPage() {
  const { t } = useTranslation();
  const send = useSend();
  const kept = useSavingWords('exit');
  const standsAlone = useOpenCourse()?.keeper === 'browser';
  return (
    <div className={styles['page']}>
      <h1 tabIndex={-1}>{t('exit.title')}</h1>
      {kept !== null && <p className={styles['lede']}>{kept}</p>}
      <p>{t(standsAlone ? 'exit.leavesHere' : 'exit.leaves')}</p>
      <div className={styles['buttons']}>
        <Button size="large" onClick={() => send({ type: 'exit.cancelled' })}>
          {t('exit.stay')}
        </Button>
        <Button look="quiet" size="large" onClick={() => send({ type: 'exit.confirmed' })}>
          {t('exit.confirm')}
        </Button>
      </div>
    </div>
  );
}
