import type { Issue } from '../core/issue.ts';
import type { PlayableCover } from './playable.ts';
import type { AuthoredCourse } from './schema/course.ts';

/** What the library page says of a course in one of its languages. */
export interface LibraryTexts {
  /** BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** Address of the cover picture, relative to the library page. */
  readonly image: string | null;
}

/** What the library page lists. */
export interface LibraryEntry {
  readonly id: string;
  readonly audience: AuthoredCourse['audience'];
  readonly minutes: number;
  readonly lessonCount: number;
  /** For each language of the course; the author's first. */
  readonly texts: readonly [LibraryTexts, ...LibraryTexts[]];
}

/** What the dev server tells an open page of its course: after each save, and when the page asks. */
export interface CourseEdit {
  /** The name of its folder. */
  readonly course: string;
  /** `opened`: nothing was saved since the server started. `broken`: the last good version stays. */
  readonly outcome: 'opened' | 'changed' | 'broken';
  /** Errors and warnings. */
  readonly issues: readonly Issue[];
}

/** What the library of the dev server has besides the courses that can be played. */
export interface BrokenCourses {
  /** How often a course was saved until the page was made. */
  readonly saves: number;
  readonly courses: readonly BrokenCourse[];
}

/** A course with errors, as the library of the dev server lists it. */
export interface BrokenCourse {
  /** The name of its folder. */
  readonly folder: string;
  /** `null` where `course.json` does not say. */
  readonly title: string | null;
  /** Whether an earlier version can still be played. */
  readonly plays: boolean;
  readonly issues: readonly Issue[];
}

/** `covers`: that of each language of the course, the author's first. */
export function libraryEntry(
  covers: readonly [PlayableCover, ...PlayableCover[]],
  audience: LibraryEntry['audience'],
): LibraryEntry {
  const [first, ...translations] = covers;
  return {
    id: first.id,
    audience,
    minutes: first.minutes,
    lessonCount: first.lessonCount,
    texts: [textsOf(first), ...translations.map(textsOf)],
  };
}

const textsOf = ({ id, language, title, description, image }: PlayableCover): LibraryTexts => ({
  language,
  title,
  description,
  image: image === null ? null : `${id}/content/${image.source}`,
});

/** What people take comes before what authors look at, each by its title in its author's language. */
export const inLibraryOrder = (entries: readonly LibraryEntry[]): readonly LibraryEntry[] =>
  entries.toSorted(
    (a, b) =>
      Number(a.audience === 'authors') - Number(b.audience === 'authors') ||
      a.texts[0].title.localeCompare(b.texts[0].title, a.texts[0].language),
  );
