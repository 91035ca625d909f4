import type { FileMigration } from '../migrate/migrate.ts';
import { COURSE_FILE } from '../files.ts';
import type { AuthoredCourse } from '../schema/course.ts';
import { type AuthoredLesson, lessonSchema } from '../schema/lesson.ts';
import type { FileReader } from './fileReader.ts';
import { lessonPath } from './loadedCourse.ts';
import { nearestName } from './nearestName.ts';

/** Reads the lessons: those that the course lists, in its order, then any other of the folder. */
export function loadLessons(
  reader: FileReader,
  course: AuthoredCourse | null,
  migrations: readonly FileMigration[],
): readonly AuthoredLesson[] {
  const names = reader.names('lessons/');
  const listed = [...new Set(course?.lessons ?? [])];
  const unlisted = names.filter((name) => !listed.includes(name));
  course?.lessons.forEach((id, index) => reportMissing(reader, names, unlisted, id, index));
  if (course !== null) unlisted.forEach((name) => reportUnlisted(reader, name));
  const wanted = course === null ? unlisted.toSorted() : listed;
  return wanted.flatMap((name) => {
    const lesson = reader.read(lessonPath(name), lessonSchema, migrations);
    if (lesson === null) return [];
    if (lesson.id !== name) reportOtherId(reader, name, lesson.id);
    return [lesson];
  });
}

function reportMissing(
  reader: FileReader,
  names: readonly string[],
  unlisted: readonly string[],
  id: string,
  index: number,
): void {
  if (names.includes(id)) return;
  const near = nearestName(id, unlisted);
  reader.find(COURSE_FILE, {
    severity: 'error',
    rule: 'missing-lesson',
    path: ['lessons', index],
    message: `There is no lesson “${id}”: the file ${lessonPath(id)} does not exist.`,
    remedy:
      near === null
        ? 'Make the file, or take the lesson off the list.'
        : `Did you mean “${near}”? Otherwise make the file, or take the lesson off the list.`,
  });
}

function reportUnlisted(reader: FileReader, name: string): void {
  reader.find(lessonPath(name), {
    severity: 'warning',
    rule: 'unlisted-lesson',
    path: [],
    message: 'The course does not list this lesson: learners will not see it.',
    remedy: `Add "${name}" to “lessons” in course.json, or delete the file.`,
  });
}

function reportOtherId(reader: FileReader, name: string, id: string): void {
  reader.find(lessonPath(name), {
    severity: 'error',
    rule: 'lesson-id',
    path: ['id'],
    message: `The lesson’s id is “${id}”, but its file is called “${name}.json”.`,
    remedy: `Make both the same. Learners' progress hangs on the id: if the course is in use, rename the file to “${id}.json”, and its entry in “lessons” of course.json.`,
  });
}
