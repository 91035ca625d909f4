import type { Issue } from '../../core/issue.ts';
import type { CourseFiles } from '../files.ts';
import { loadCourse } from '../load/loadCourse.ts';
import type { LoadedCourse } from '../load/loadedCourse.ts';

/** What is known around the files of a course. */
export interface CheckOptions {
  /** The name of the course's folder, where there is one: the course's id should be the same. */
  readonly folderName?: string;
}

export interface CheckResult {
  /** `null` when the files could not all be read. */
  readonly course: LoadedCourse | null;
  /** Every problem, sorted by file and line. */
  readonly issues: readonly Issue[];
}

/** Reads a course and reports everything that is wrong with it, or could be better. */
export function checkCourse(files: CourseFiles, _options: CheckOptions = {}): CheckResult {
  const { course, issues } = loadCourse(files);
  return { course, issues };
}
