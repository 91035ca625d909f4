/** The ids of the elements that the server or the build lays into a page for its scripts. */
export const pageData = {
  /** The cover of the course that the page plays. */
  cover: 'waymark-cover',
  /** The entries of the library page. */
  library: 'waymark-library',
  /** While authoring: the issues of a course that cannot be played. */
  issues: 'waymark-issues',
  /** In a package: whom the course reports to. */
  target: 'waymark-target',
  /** What the page says while no script has come; the first one takes it out. */
  unstarted: 'waymark-unstarted',
} as const;

/** A page before any script runs, as HTML. */
export interface DrawnCover {
  /** What the script takes over. */
  readonly cover: string;
  /** What is said where it does not run. */
  readonly unstarted: string;
}

/** The id of the element that holds a file of the course, where the page carries them all itself. */
export const fileInPage = (path: string): string => `waymark-file:${path}`;

/** Whom a published page reports to; a page that does not say stands alone. */
export interface PageTarget {
  readonly standard: 'scorm12' | 'scorm2004' | 'cmi5' | 'standalone';
  /** Of SCORM 2004: how much the saved state may hold depends on it. */
  readonly edition?: '3rd' | '4th';
}

/** While authoring: the id of the element that holds the courses with errors. */
export const BROKEN_COURSES = 'waymark-broken-courses';

/** The event by which the dev server tells an open page how a course is, after each save. */
export const COURSE_EDIT = 'waymark:course-edit';

/** The event by which a page asks how its course is, and whether it was saved while nobody listened. */
export const COURSE_ASKED = 'waymark:course-asked';

/** The event by which the library asks whether anything was saved since it was made. */
export const LIBRARY_ASKED = 'waymark:library-asked';

/** Where a page finds the data of its course, relative to the page. */
export const CONTENT_FOLDER = 'content';

/** Where the dev server is asked, by POST, to open a file of a course in the author's editor. */
export const EDITOR_ADDRESS = '/__waymark/editor';
