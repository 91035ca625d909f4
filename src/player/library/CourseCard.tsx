import { useTranslation } from 'react-i18next';

import type { LibraryEntry } from '../../course/library.ts';
import { direction } from '../../i18n/languages.ts';
import { ForwardIcon } from '../../ui/ForwardIcon.tsx';
import { Languages } from '../words/Languages.tsx';
import { useMinutes } from '../words/useMinutes.ts';
import styles from './CourseCard.module.css';
import { TrailArt } from './TrailArt.tsx';

/** A course in the library. The whole card leads to it; its name is the link. */
export function CourseCard({ entry }: { readonly entry: LibraryEntry }) {
  const { t } = useTranslation();
  const minutes = useMinutes();
  return (
    <article className={styles['card']}>
      <div className={styles['picture']}>
        {entry.image === null ? (
          <TrailArt seed={entry.id} />
        ) : (
          <img src={entry.image} alt="" decoding="async" />
        )}
      </div>
      <div className={styles['words']}>
        <div className={styles['text']} lang={entry.language} dir={direction(entry.language)}>
          <h2 className={styles['title']}>
            <a href={`./${encodeURIComponent(entry.id)}/`}>{entry.title}</a>
          </h2>
          <p className={styles['description']}>{entry.description}</p>
        </div>
        <ul className={styles['facts']}>
          <li>{t('cover.about', { minutes: minutes(entry.minutes) })}</li>
          <li>{t('common.lessons', { count: entry.lessonCount })}</li>
          <li>
            <Languages tags={entry.languages} />
          </li>
        </ul>
        <p className={styles['open']} aria-hidden="true">
          {t('library.openCourse')} <ForwardIcon />
        </p>
      </div>
    </article>
  );
}
