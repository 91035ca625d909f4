import { useTranslation } from 'react-i18next';

import type { SavingStatus } from '../../session/status.ts';
import { Button } from '../../ui/Button.tsx';
import { useSend } from '../play/CourseActor.ts';
import { useSaving } from '../play/useSaving.ts';
import styles from './pages.module.css';

/** Before leaving: what is kept, and the choice to stay. */
export function ExitPage() {
  const { t } = useTranslation();
  const send = useSend();
  const kept = useKeptWords()(useSaving());
  return (
    <div className={styles['page']}>
      <h1 tabIndex={-1}>{t('exit.title')}</h1>
      <p className={styles['lede']}>{kept}</p>
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

/** What is kept when the learner leaves now. */
function useKeptWords(): (status: SavingStatus) => string {
  const { t } = useTranslation();
  return (status) => {
    switch (status) {
      case 'saved':
      case 'saving':
      case 'connecting':
        return t('exit.kept');
      case 'keptOnDevice':
        return t('exit.keptHere');
      case 'keptInTab':
        return t('exit.keptInTab');
      case 'notKept':
        return t('exit.notKept');
      case 'browsing':
        return t('exit.browsing');
    }
  };
}
