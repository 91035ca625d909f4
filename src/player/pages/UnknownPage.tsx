import { useTranslation } from 'react-i18next';

import { ButtonLink } from '../../ui/Button.tsx';
import { coverAddress } from '../history/route.ts';
import styles from './pages.module.css';

/** An address that leads nowhere. */
export function UnknownPage() {
  const { t } = useTranslation();
  return (
    <div className={styles['page']}>
      <h1 tabIndex={-1}>{t('errors.notFound')}</h1>
      <p className={styles['lede']}>{t('errors.notFoundMore')}</p>
      <div className={styles['buttons']}>
        <ButtonLink size="large" href={coverAddress}>
          {t('errors.backToCover')}
        </ButtonLink>
      </div>
    </div>
  );
}
