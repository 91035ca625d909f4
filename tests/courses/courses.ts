import { readdirSync } from 'node:fs';

import { walkBlocks } from '../../src/course/walkBlocks.ts';
import { checkCourse } from '../../src/course/check/checkCourse.ts';
import { compileCourse } from '../../src/course/compile/compileCourse.ts';
import type { LoadedCourse } from '../../src/course/load/loadedCourse.ts';
import { updateLock } from '../../src/course/lock/updateLock.ts';
import type { PlayableCourse } from '../../src/course/playable.ts';
import { readCourseFolder } from '../../src/node/readCourse.ts';

/** The folders of all courses of the project. */
const courseNames: readonly string[] = readdirSync('courses').toSorted();

/** A course as its author wrote it. */
export async function writtenCourse(name: string): Promise<LoadedCourse> {
  const files = await readCourseFolder(`courses/${name}`);
  const { course } = checkCourse(files, { folderName: name });
  if (course === null) throw new Error(`The course “${name}” cannot be read.`);
  return course;
}

/** All courses of the project, each with its name. */
export const writtenCourses: readonly (readonly [name: string, course: LoadedCourse])[] =
  await Promise.all(courseNames.map(async (name) => [name, await writtenCourse(name)] as const));

/** Those that teach what their sources say, and ask for it in a quiz of many questions. */
export const sourcedCourses = writtenCourses.filter(([name]) => name !== 'gallery');

/** The same as learners get it. */
export const playedCourse = (course: LoadedCourse): PlayableCourse =>
  compileCourse(course, updateLock(course, course.lock).lock, course.course.language);

/** What can be pointed at in a course: `block`, `block/item`, `course/field`, `lesson.id/field`. */
export function placesIn({ course, lessons }: LoadedCourse): ReadonlySet<string> {
  const fields = Object.keys(course).map((name) => `course/${name}`);
  const blocks = lessons.flatMap((lesson) => [lesson.id, ...walkBlocks(lesson).flatMap(named)]);
  return new Set([...fields, ...blocks]);
}

const named = ({ block, parts }: ReturnType<typeof walkBlocks>[number]): readonly string[] => [
  block.id,
  ...parts.items.map(({ id }) => `${block.id}/${id}`),
];
