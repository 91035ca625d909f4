import type { LibraryEntry } from '../../course/library.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { CourseCard } from './CourseCard.tsx';
import styles from './LibraryPage.module.css';
import { TrailArt } from './TrailArt.tsx';

interface LibraryPageProps {
  readonly entries: readonly LibraryEntry[];
  /** Languages that the learner would like, the dearest first. */
  readonly wishes: readonly (string | null)[];
}

/** The first page of a folder of courses: each with what one needs to choose it. */
export function LibraryPage({ entries, wishes }: LibraryPageProps) {
  const { t } = useTranslation();
  return (
    <>
      <header className={styles['bar']}>
        <Mark />
        <span className={styles['name']} translate="no">
          {t('common.appName')}
        </span>
      </header>
      <main className={styles['page']}>
        <div className={styles['head']}>
          <h1>{t('library.title')}</h1>
          {entries.length > 0 && <p>{t('library.intro')}</p>}
        </div>
        {entries.length === 0 ? <NoCourses /> : <Courses entries={entries} wishes={wishes} />}
      </main>
    </>
  );
}

function Courses({ entries, wishes }: LibraryPageProps) {
  return (
    <ul className={styles['courses']} data-one={entries.length === 1 || undefined}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <CourseCard entry={entry} wishes={wishes} />
        </li>
      ))}
    </ul>
  );
}

/** A shelf without courses: says how the first one gets there. */
function NoCourses() {
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
