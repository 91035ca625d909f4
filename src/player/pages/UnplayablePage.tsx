import { useTranslation } from 'react-i18next';

import { Button } from '../../ui/Button.tsx';
import styles from './pages.module.css';

/** No course, or one made for a newer player. */
export function UnplayablePage({ newer }: { readonly newer: boolean }) {
  const { t } = useTranslation();
  return (
    <main className={styles['page']}>
      <h1>{t('errors.courseFailed')}</h1>
      <p className={styles['lede']}>
        {newer ? t('errors.unknownFormat') : t('errors.lessonFailedMore')}
      </p>
      <div className={styles['buttons']}>
        <Button size="large" onClick={() => location.reload()}>
          {t('errors.reload')}
        </Button>
      </div>
    </main>
  );
}
