import { compileCourse } from '../compile/compileCourse.ts';
import { loadCourse } from '../load/loadCourse.ts';
import type { LoadedCourse } from '../load/loadedCourse.ts';
import { updateLock } from '../lock/updateLock.ts';
import type { PlayableCourse } from '../playable.ts';
import { filesOf, goodCourse, type WrittenFile } from './goodCourse.ts';

/** For tests: the good course with other files, loaded. */
export function loaded(files: Readonly<Record<string, WrittenFile>> = {}): LoadedCourse {
  const { course, issues } = loadCourse(filesOf({ ...goodCourse(), ...files }));
  if (course === null) throw new Error(`The course has errors: ${JSON.stringify(issues)}`);
  return course;
}

/** For tests: the same, compiled. */
export function compiled(
  files: Readonly<Record<string, WrittenFile>> = {},
  language = 'en-AU',
): PlayableCourse {
  const course = loaded(files);
  return compileCourse(course, updateLock(course, course.lock).lock, language);
}
