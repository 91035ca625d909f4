import type { Issue } from '../../core/issue.ts';
import { COURSE_FILE, type CourseFiles } from '../files.ts';
import { nearestName } from './nearestName.ts';

/** Says that a folder holds no course, and which of its files may be a mistyped `course.json`. */
export function missingCourse(files: CourseFiles): Issue {
  const names = [...files.keys()].filter((path) => !path.includes('/'));
  const near = nearestName(COURSE_FILE, names) ?? names.find((name) => /^course\b/i.test(name));
  return {
    severity: 'error',
    rule: 'no-course',
    place: { file: COURSE_FILE, line: 1, column: 1, path: '' },
    message: 'There is no file “course.json” in this folder.',
    remedy:
      near === undefined
        ? 'Name the folder of a course, or make one with “waymark new”.'
        : `Did you mean “${near}”? Rename it to “course.json”.`,
  };
}
