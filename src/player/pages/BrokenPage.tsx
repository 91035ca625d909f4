import { useTranslation } from 'react-i18next';

import { Button } from '../../ui/Button.tsx';
import { useReload } from '../trouble/useReload.ts';
import styles from './pages.module.css';

/** A part of the player could not be had: loading the page anew asks for it again. */
export function BrokenPage() {
  const { t } = useTranslation();
  const { reload, inVain } = useReload();
  return (
    <div className={styles['page']} role="alert">
      <h1 tabIndex={-1}>{t('errors.title')}</h1>
      <p className={styles['lede']}>
        {inVain ? t('trouble.reloadInVain') : t('errors.lessonFailedMore')}
      </p>
      <div className={styles['buttons']}>
        <Button size="large" onClick={reload}>
          {t('errors.reload')}
        </Button>
      </div>
    </div>
  );
}
