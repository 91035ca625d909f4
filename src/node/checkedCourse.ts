import { basename, relative, sep } from 'node:path';

import type { Issue } from '../core/issue.ts';
import { type Result, fail, ok } from '../core/result.ts';
import { checkCourse } from '../course/check/checkCourse.ts';
import { sortIssues } from '../course/check/sortIssues.ts';
import type { CourseFiles } from '../course/files.ts';
import type { LoadedCourse } from '../course/load/loadedCourse.ts';
import { proveCourse } from '../proof/proveCourse.ts';
import { readCourseFolder } from './readCourse.ts';

/** A course without errors, as it was read. */
export interface CheckedCourse {
  readonly loaded: LoadedCourse;
  readonly files: CourseFiles;
  readonly warnings: readonly Issue[];
}

/** Reads and checks a course, also by playing it; fails with every issue when one is an error. */
export async function checkedCourse(
  folder: string,
): Promise<Result<CheckedCourse, readonly Issue[]>> {
  const files = await readCourseFolder(folder);
  const { course: loaded, issues: found } = checkCourse(files, {
    folderName: basename(folder),
    address: folderInWords(folder),
  });
  if (loaded === null || found.some(isError)) return fail(found);
  const issues = sortIssues([...found, ...proveCourse(loaded)]);
  return issues.some(isError) ? fail(issues) : ok({ loaded, files, warnings: issues });
}

/** A folder as it is typed where Waymark runs. */
export function folderInWords(folder: string): string {
  const near = relative(process.cwd(), folder).split(sep).join('/');
  const name = near === '' ? '.' : near.startsWith('..') ? folder : near;
  return /\s/.test(name) ? `"${name}"` : name;
}

const isError = ({ severity }: Issue): boolean => severity === 'error';
