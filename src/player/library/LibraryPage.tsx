import type { ReactNode } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { LibraryEntry } from '../../course/library.ts';
import { NameBar } from '../../ui/NameBar.tsx';
import { CourseCard } from './CourseCard.tsx';
import styles from './LibraryPage.module.css';
import { TrailArt } from './TrailArt.tsx';

export interface LibraryPageProps {
  readonly entries: readonly LibraryEntry[];
  /** Languages that the learner would like, the dearest first. */
  readonly wishes: readonly (string | null)[];
}

/** The first page of a folder of courses: each with what one needs to choose it. */
export function LibraryPage({ entries, wishes }: LibraryPageProps) {
  return (
    <LibraryFrame intro={entries.length > 0}>
      {entries.length === 0 ? <NoCourses /> : <CourseCards entries={entries} wishes={wishes} />}
    </LibraryFrame>
  );
}

interface LibraryFrameProps {
  /** Whether to say what the list is for. */
  readonly intro: boolean;
  readonly children: ReactNode;
}

export function LibraryFrame({ intro, children }: LibraryFrameProps) {
  const { t } = useTranslation();
  return (
    <>
      <NameBar name={t('common.appName')} />
      <main className={styles['page']}>
        <div className={styles['head']}>
          <h1>{t('library.title')}</h1>
          {intro && <p>{t('library.intro')}</p>}
        </div>
        {children}
      </main>
    </>
  );
}

/** What people take, and below it what shows authors how courses are made. */
export function CourseCards({ entries, wishes }: LibraryPageProps) {
  const { t } = useTranslation();
  const taken = entries.filter(({ audience }) => audience === 'learners');
  const shown = entries.filter(({ audience }) => audience === 'authors');
  if (taken.length === 0 || shown.length === 0) return <Cards entries={entries} wishes={wishes} />;
  return (
    <>
      <Cards entries={taken} wishes={wishes} />
      <section className={styles['authors']} aria-labelledby="for-authors">
        <div className={styles['aside']}>
          <h2 id="for-authors">{t('library.forAuthors')}</h2>
          <p>{t('library.forAuthorsHint')}</p>
        </div>
        <ul className={styles['rows']}>
          {shown.map((entry) => (
            <li key={entry.id} data-row>
              <CourseCard entry={entry} wishes={wishes} level={3} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

const Cards = ({ entries, wishes }: LibraryPageProps) => (
  <ul className={styles['courses']} data-one={entries.length === 1 || undefined}>
    {entries.map((entry) => (
      <li key={entry.id}>
        <CourseCard entry={entry} wishes={wishes} />
      </li>
    ))}
  </ul>
);

/** A shelf without courses. */
export function NoCourses({ children }: { readonly children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={styles['empty']}>
      <TrailArt seed="empty" />
      <div>
        <h2>{t('library.empty')}</h2>
        {children}
      </div>
    </div>
  );
}
