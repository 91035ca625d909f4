import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { BrokenCourse, BrokenCourses } from '../../course/library.ts';
import { BROKEN_COURSES, COURSE_EDIT, LIBRARY_ASKED } from '../../course/pageData.ts';
import {
  CourseCards,
  LibraryFrame,
  type LibraryPageProps,
  NoCourses,
} from '../library/LibraryPage.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { pageJson } from '../pageJson.ts';
import styles from './AuthorLibrary.module.css';
import { ErrorList } from './IssueList.tsx';

/** The list of courses as their author sees it: those with errors stand in it, with their reasons. */
export function AuthorLibrary(props: LibraryPageProps) {
  const broken = pageJson<BrokenCourses>(BROKEN_COURSES)?.courses ?? [];
  const { entries } = props;
  // A course that broke while the server runs stands in both lists: it still plays as it last worked.
  const known = new Set(entries.map(({ id }) => id));
  const titles = [
    ...entries.map(({ id, texts: [{ title }] }) => ({ folder: id, title })),
    ...broken
      .filter(({ folder }) => !known.has(folder))
      .map(({ folder, title }) => ({ folder, title: title ?? folder })),
  ];
  return (
    <LibraryFrame intro={entries.length > 0}>
      {titles.length > 0 && <EditLinks courses={titles} />}
      {entries.length > 0 && <CourseCards {...props} />}
      {broken.length > 0 && <BrokenList courses={broken} />}
      {titles.length === 0 && (
        <NoCourses>
          <FirstCourse />
        </NoCourses>
      )}
    </LibraryFrame>
  );
}

/** The way to the first course, for who has none. */
function FirstCourse() {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('author.firstCourse')}</p>
      <ButtonLink href={NEW_COURSE}>{t('author.newCourse')}</ButtonLink>
    </>
  );
}

const NEW_COURSE = '/editor/?new';

interface EditLinksProps {
  readonly courses: readonly { readonly folder: string; readonly title: string }[];
}

/** The ways into the editor: to a new course, and to each that is there. */
function EditLinks({ courses }: EditLinksProps) {
  const { t } = useTranslation();
  return (
    <nav className={styles['edit']} aria-label={t('author.edit')}>
      <ButtonLink look="quiet" href={NEW_COURSE}>
        {t('author.newCourse')}
      </ButtonLink>
      {courses.map(({ folder, title }) => (
        <ButtonLink
          key={folder}
          look="quiet"
          href={`/editor/?course=${encodeURIComponent(folder)}`}
        >
          {t('author.editNamed', { title })}
        </ButtonLink>
      ))}
    </nav>
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
