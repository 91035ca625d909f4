import { useTranslation } from 'react-i18next';

import type { PlayableCover } from '../../course/playable.ts';
import { Languages } from '../words/Languages.tsx';
import { useMinutes } from '../words/useMinutes.ts';
import styles from './CoverFacts.module.css';

/** What one wants to know before starting, in a line. */
export function CoverFacts({ cover }: { readonly cover: PlayableCover }) {
  const { t } = useTranslation();
  const minutes = useMinutes();
  return (
    <ul className={styles['facts']}>
      <li>{t('cover.about', { minutes: minutes(cover.minutes) })}</li>
      <li>{t('common.lessons', { count: cover.lessonCount })}</li>
      <li>
        <Languages tags={cover.languages} />
      </li>
      <li>{t('cover.keepsPlace')}</li>
      {cover.unreviewedTranslation && <li className={styles['aside']}>{t('cover.unreviewed')}</li>}
    </ul>
  );
}
