import type { PictureSize } from '../../core/pictureFile.ts';
import type { Issue } from '../../core/issue.ts';
import { COURSE_FILE, type CourseFiles, LOCK_FILE } from '../files.ts';
import { aboutLock } from '../lock/missingLock.ts';
import { lockSchema } from '../lock/schema.ts';
import { courseMigrations } from '../migrate/migrate.ts';
import { type AuthoredCourse, courseSchema } from '../schema/course.ts';
import { fileKind } from './fileKind.ts';
import { FileReader } from './fileReader.ts';
import { loadLessons } from './loadLessons.ts';
import { loadLocales } from './loadLocales.ts';
import type { CourseSources, LoadedCourse } from './loadedCourse.ts';
import { nearestName } from './nearestName.ts';
import { listed } from './words/kinds.ts';

/** A course as far as it could be read, with every problem of every file. */
export interface LoadResult {
  /** `null` when a file has an error. */
  readonly course: LoadedCourse | null;
  readonly sources: CourseSources;
  readonly issues: readonly Issue[];
}

const courseFile = fileKind(courseSchema, courseMigrations);
const lockFile = fileKind(lockSchema);

/** Reads the files of a course. Never throws, whatever they hold. */
export function loadCourse(files: CourseFiles): LoadResult {
  const reader = new FileReader(files);
  const course = reader.has(COURSE_FILE) ? reader.read(COURSE_FILE, courseFile) : null;
  if (!reader.has(COURSE_FILE)) reader.report(missingCourse(files));
  const lessons = loadLessons(reader, course);
  const locales = loadLocales(reader, course);
  const lock = reader.has(LOCK_FILE) ? reader.read(LOCK_FILE, lockFile) : null;
  const { documents } = reader;
  const issues = reader.issues.map(aboutLock);
  const media = { pictures: pictureSizes(files), sizes: fileSizes(files) };
  const sources = { course, lessons, locales, lock, ...media, documents };
  return { course: complete(sources, course, issues), sources, issues };
}

const pictureSizes = (files: CourseFiles): ReadonlyMap<string, PictureSize> =>
  new Map(
    [...files].flatMap(([path, file]) =>
      'picture' in file && file.picture !== undefined ? [[path, file.picture]] : [],
    ),
  );

const fileSizes = (files: CourseFiles): ReadonlyMap<string, number> =>
  new Map(
    [...files].flatMap(([path, file]) => ('present' in file ? [[path, file.size] as const] : [])),
  );

function complete(
  sources: CourseSources,
  course: AuthoredCourse | null,
  issues: readonly Issue[],
): LoadedCourse | null {
  if (course === null || issues.some(({ severity }) => severity === 'error')) return null;
  return { ...sources, course };
}

/** Says that a folder holds no course, and how it may get to its `course.json`. */
const missingCourse = (files: CourseFiles): Issue => ({
  severity: 'error',
  rule: 'no-course',
  place: { file: COURSE_FILE, line: 1, column: 1, path: '' },
  message: 'There is no file “course.json” in this folder.',
  remedy: furtherIn(files) ?? wayToCourse([...files.keys()].filter((path) => !path.includes('/'))),
});

/** Where it is one folder further in, as when a packed folder was unpacked into another. */
function furtherIn(files: CourseFiles): string | null {
  const folders = [...files.keys()].flatMap(
    (path) => /^([^/]+)\/course\.json$/.exec(path)?.[1] ?? [],
  );
  if (folders.length === 0 || files.has(LOCK_FILE)) return null;
  return folders.length === 1
    ? `It lies one folder further in, in “${folders[0]}”: name that folder, or move its files out of it.`
    : `Name one of the courses in it: ${listed(folders)}.`;
}

function wayToCourse(names: readonly string[]): string {
  // A lock is the memory of a course that is in use: nothing may ever be made of it.
  const others = names.filter((name) => !name.toLowerCase().startsWith(LOCK_FILE));
  const near = nearestName(COURSE_FILE, others) ?? others.find((name) => MISTYPED.test(name));
  if (near !== undefined) return `Did you mean “${near}”? Rename it to “course.json”.`;
  return names.includes(LOCK_FILE)
    ? "Put it back from a backup, or from the last package with “waymark open”. Leave course.lock.json as it is: learners' progress hangs on it."
    : 'Name the folder of a course, or make one with “waymark new”.';
}

/** `course.json.txt`, `course (1).json`: what may once have been a `course.json`. */
const MISTYPED = /^course\b.*(?:\.json|\.txt)/i;
