import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { BrokenCourse, BrokenCourses } from '../../course/library.ts';
import { BROKEN_COURSES, COURSE_EDIT, LIBRARY_ASKED } from '../../course/pageData.ts';
import {
  CourseCards,
  LibraryFrame,
  LibraryPage,
  type LibraryPageProps,
} from '../library/LibraryPage.tsx';
import { pageJson } from '../pageJson.ts';
import styles from './AuthorLibrary.module.css';
import { ErrorList } from './IssueList.tsx';

/** The list of courses as their author sees it: those with errors stand in it, with their reasons. */
export function AuthorLibrary(props: LibraryPageProps) {
  const broken = pageJson<BrokenCourses>(BROKEN_COURSES)?.courses ?? [];
  if (broken.length === 0) return <LibraryPage {...props} />;
  const hasCourses = props.entries.length > 0;
  return (
    <LibraryFrame intro={hasCourses}>
      {hasCourses && <CourseCards {...props} />}
      <BrokenList courses={broken} />
    </LibraryFrame>
  );
}

/** A course that was made, mended or broken appears by itself, also while the page was on its way. */
export function keepListUpToDate(): void {
  import.meta.hot?.on(COURSE_EDIT, () => location.reload());
  import.meta.hot?.send(LIBRARY_ASKED, pageJson<BrokenCourses>(BROKEN_COURSES)?.saves);
}

function BrokenList({ courses }: { readonly courses: readonly BrokenCourse[] }) {
  const { t } = useTranslation();
  return (
    <section className={styles['broken']} aria-labelledby="broken-courses">
      <header>
        <h2 id="broken-courses">{t('author.broken')}</h2>
        <p>{t('author.brokenHint')}</p>
      </header>
      <ul>
        {courses.map((course) => (
          <li key={course.folder}>
            <Broken course={course} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Broken({ course: { folder, title, plays, issues } }: { readonly course: BrokenCourse }) {
  const { t } = useTranslation();
  return (
    <article>
      <h3>
        <a href={`./${encodeURIComponent(folder)}/`} dir="auto">
          {title ?? folder}
        </a>
      </h3>
      <p className={styles['where']}>
        {title !== null && <code dir="ltr">{folder}</code>}
        {plays && <span>{t('author.plays')}</span>}
      </p>
      <ErrorList course={folder} issues={issues} />
    </article>
  );
}
