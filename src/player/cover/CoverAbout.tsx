import type { PlayableCover } from '../../course/playable.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Contact } from '../words/Contact.tsx';
import { CourseText } from '../words/CourseText.tsx';
import styles from './CoverAbout.module.css';

/** What one will learn, what to know about the course, and whom to tell about a mistake. */
export function CoverAbout({ cover }: { readonly cover: PlayableCover }) {
  const { t } = useTranslation();
  return (
    <>
      <div className={styles['about']}>
        {cover.objectives.length > 0 && (
          <section aria-labelledby="cover-learn">
            <h2 id="cover-learn">{t('cover.youWillLearn')}</h2>
            <ul className={styles['objectives']}>
              {cover.objectives.map((objective) => (
                <li key={objective}>{objective}</li>
              ))}
            </ul>
          </section>
        )}
        {cover.about !== null && (
          <section aria-labelledby="cover-about">
            <h2 id="cover-about">{t('cover.aboutTitle')}</h2>
            <CourseText value={cover.about} />
          </section>
        )}
      </div>
      <footer className={styles['footer']}>
        <p>{t('cover.updated', { date: cover.updatedOn })}</p>
        {cover.contact !== null && (
          <p>
            <Contact contact={cover.contact} words={(name) => t('cover.contact', { name })} />
          </p>
        )}
      </footer>
    </>
  );
}
