import { useTranslation } from 'react-i18next';

import type { SavingStatus } from '../../session/status.ts';
import { Mark } from '../../ui/Mark.tsx';
import { useSaving } from '../play/useSaving.ts';
import styles from './pages.module.css';

/** The end of the visit: there is nothing left to do here. */
export function EndedPage() {
  const { t } = useTranslation();
  const saving = useSaving();
  return (
    <div className={styles['page']}>
      <Mark size={56} />
      <h1 tabIndex={-1}>{t('exit.endedTitle')}</h1>
      <p className={styles['lede']}>{useEndedWords()(saving)}</p>
      {saving === 'keptOnDevice' && <p className={styles['quiet']}>{t('exit.keptHere')}</p>}
    </div>
  );
}

/** Whether the learner finds their place again. */
function useEndedWords(): (status: SavingStatus) => string {
  const { t } = useTranslation();
  return (status) => {
    if (status === 'notKept') return t('exit.endedNotKept');
    return status === 'keptInTab' ? t('exit.endedInTab') : t('exit.ended');
  };
}
