import { COURSE_FILE } from '../files.ts';
import { lessonMigrations } from '../migrate/migrate.ts';
import type { AuthoredCourse } from '../schema/course.ts';
import { type AuthoredLesson, lessonSchema } from '../schema/lesson.ts';
import { fileKind } from './fileKind.ts';
import type { FileReader } from './fileReader.ts';
import { lessonPath } from './loadedCourse.ts';
import { copyOf, type LikelyFile, likelyFile, possibleName } from './lessonFiles.ts';

const lessonFile = fileKind(lessonSchema, lessonMigrations);

/** Reads the lessons: those that the course lists, in its order, then any other of the folder. */
export function loadLessons(
  reader: FileReader,
  course: AuthoredCourse | null,
): readonly AuthoredLesson[] {
  const names = reader.names('lessons/');
  const listed = [...new Set(course?.lessons ?? [])];
  const unlisted = names.filter((name) => !listed.includes(name));
  const found = reportAstray(reader, listed)
    ? []
    : (course?.lessons ?? []).flatMap((id, index) =>
        names.includes(id) ? [] : [reportMissing(reader, unlisted, id, index)],
      );
  if (course !== null) reportUnlisted(reader, names, unlisted, found);
  const wanted = course === null ? unlisted.toSorted() : listed;
  return wanted.flatMap((name) => {
    const lesson = reader.read(lessonPath(name), lessonFile);
    if (lesson === null) return [];
    if (lesson.id !== name) reportOtherId(reader, name, lesson.id);
    return [lesson];
  });
}

/** Says once of all lessons that their folder has another name; whether it has. */
function reportAstray(reader: FileReader, ids: readonly string[]): boolean {
  const folderOf = (id: string) =>
    reader.paths.find((path) => path.endsWith(`/${id}.json`))?.split('/')[0];
  const folder = ids[0] === undefined ? undefined : folderOf(ids[0]);
  const isAstray = folder !== undefined && !['lessons', 'locales', 'media'].includes(folder);
  if (!isAstray || ids.length < 2 || ids.some((id) => folderOf(id) !== folder)) return false;
  reader.find(COURSE_FILE, {
    severity: 'error',
    rule: 'missing-lesson',
    path: ['lessons'],
    message: `The lessons are in the folder “${folder}”, where nothing looks for them.`,
    remedy: `Rename that folder to “lessons”, in small letters.`,
  });
  return true;
}

/** Says that a lesson is not there; gives the path of the file that it may be in. */
function reportMissing(
  reader: FileReader,
  unlisted: readonly string[],
  id: string,
  index: number,
): string {
  const likely = likelyFile(reader, id, unlisted);
  const message = `There is no lesson “${id}”: the file ${lessonPath(id)} does not exist.`;
  reader.find(COURSE_FILE, {
    severity: 'error',
    rule: 'missing-lesson',
    path: ['lessons', index],
    message: likely?.sure === true ? `${message} “${likely.path}” is it.` : message,
    remedy: missingRemedy(id, likely),
  });
  return likely?.sure === true ? likely.path : '';
}

function missingRemedy(id: string, likely: LikelyFile | null): string {
  if (likely === null) return 'Make the file, or take the lesson off the list.';
  return likely.sure
    ? `Give “${likely.path}” the name ${lessonPath(id)}.${likely.path.endsWith('.txt') ? SHOW_ENDINGS : ''}`
    : `Is it “${likely.path}”? Then rename that to ${lessonPath(id)}. Otherwise make the file, or take the lesson off the list.`;
}

const SHOW_ENDINGS =
  ' Your file manager may hide the end of a name: let it show “file name extensions” first.';

/** Files that no list names, but for those that were told as a lesson that is missing. */
function reportUnlisted(
  reader: FileReader,
  names: readonly string[],
  unlisted: readonly string[],
  told: readonly string[],
): void {
  for (const name of unlisted.filter((each) => !told.includes(lessonPath(each)))) {
    const original = copyOf(name, names);
    reader.find(lessonPath(name), {
      severity: 'warning',
      rule: 'unlisted-lesson',
      path: [],
      message:
        original === null
          ? 'The course does not list this lesson: learners will not see it.'
          : `This is a copy of ${lessonPath(original)}, which the course does not list: learners will not see it.`,
      remedy: unlistedRemedy(name, original !== null),
    });
  }
}

function unlistedRemedy(name: string, isCopy: boolean): string {
  const possible = possibleName(name);
  if (isCopy) {
    return `Delete it. Or make a lesson of its own of it: rename it to “${possible}.json”, run “waymark check --fix”, which gives it ids of its own, and add "${possible}" to “lessons” in course.json.`;
  }
  return possible === name
    ? `Add "${name}" to “lessons” in course.json, or delete the file.`
    : `Rename it to “${possible}.json”, and add "${possible}" to “lessons” in course.json; or delete the file.`;
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
