import { useTranslation } from 'react-i18next';

import styles from './NoCourses.module.css';
import { TrailArt } from './TrailArt.tsx';

/** A shelf without courses: says how the first one gets there. */
export function NoCourses() {
  const { t } = useTranslation();
  return (
    <div className={styles['empty']}>
      <TrailArt seed="empty" />
      <div>
        <h2>{t('library.empty')}</h2>
        <p>{t('library.emptyHint')}</p>
        <pre translate="no" dir="ltr">
          <code>npm run -s waymark -- new courses/my-course</code>
        </pre>
      </div>
    </div>
  );
}
