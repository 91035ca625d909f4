import { useTranslation } from 'react-i18next';

import { Button } from '../../ui/Button.tsx';
import styles from './BrokenBlock.module.css';

/** Stands where a block could not be drawn. */
export function BrokenBlock({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles['broken']} role="alert">
      <p>{t('errors.blockFailed')}</p>
      <Button look="quiet" onClick={onRetry}>
        {t('common.tryAgain')}
      </Button>
    </div>
  );
}
