import { useTranslation } from 'react-i18next';

import { Mark } from '../../ui/Mark.tsx';
import { useSavingWords } from '../play/savingWords.ts';
import styles from './pages.module.css';

/** The end of the visit: there is nothing left to do here. */
export function EndedPage() {
  const { t } = useTranslation();
  const kept = useSavingWords('ended');
  return (
    <div className={styles['page']}>
      <Mark size={56} />
      <h1 tabIndex={-1}>{t('exit.endedTitle')}</h1>
      {kept !== null && <p className={styles['lede']}>{kept}</p>}
    </div>
  );
}
