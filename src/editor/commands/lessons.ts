import { freeId } from '../../course/fix/newIds.ts';
import { COURSE_FILE } from '../../course/files.ts';
import { kebab } from '../../course/kebab.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { lessonPath } from '../../course/load/loadedCourse.ts';
import { COURSE_FORMAT } from '../../course/schema/format.ts';
import type { Draft } from '../document/draft.ts';
import { insertingValue, movingWithin } from '../document/jsonSplices.ts';
import { mannerOf, printed } from '../document/manner.ts';
import { startingBlock } from './beginnings.ts';
import { type DraftFile, fileIn } from './draftFile.ts';
import type { Command } from './edit.ts';
import { removingPart, settingField } from './fieldSplices.ts';
import { giveIds } from './freshIds.ts';
import { listIn } from './listSplices.ts';
import { forget } from './mentions.ts';
import { Revision } from './revision.ts';
import { takenIds } from './takenIds.ts';
import { titleAt } from './titleAt.ts';

const LESSONS = ['lessons'];

/**
 * Adds a lesson with something to write over.
 *
 * @param after The id of the lesson that it comes behind; `null`: it is the first.
 */
export const addLesson =
  (after: string | null, kind: 'content' | 'quiz', title: string): Command =>
  (draft) => {
    const revision = new Revision(draft);
    const index = after === null ? 0 : placeOf(draft, after) + 1;
    if (title.trim() === '' || (after !== null && index === 0)) return null;
    const id = newId(draft, kebab(title) || (kind === 'quiz' ? 'quiz' : 'lesson'));
    if (!list(revision, index, id)) return null;
    const file = lessonPath(id);
    revision.create(file, newLesson(draft, after, { id, title: title.trim() }, kind));
    giveIds(revision, file, [['blocks'], ['quiz', 'questions']], 'kind');
    return revision.named('addLesson', title.trim(), { file, path: ['title'] });
  };

/** Written as the lesson before it is, or else as the course. */
function newLesson(
  draft: Draft,
  after: string | null,
  names: { readonly id: string; readonly title: string },
  kind: 'content' | 'quiz',
): string {
  const model = after === null ? null : fileIn(draft, lessonPath(after));
  const manner = mannerOf(model?.text ?? draft.get(COURSE_FILE) ?? '');
  const lesson = {
    $schema: valueAt(model?.value, ['$schema']),
    format: COURSE_FORMAT,
    type: kind === 'quiz' ? 'quiz' : 'lesson',
    ...names,
    minutes: 5,
    ...(kind === 'quiz'
      ? { quiz: { questions: [startingBlock('choice')] } }
      : { blocks: [startingBlock('text')] }),
  };
  return printed(lesson, manner, '') + manner.lineEnd;
}

/** Puts a lesson where another stands now; the others close up. */
export const moveLesson =
  (id: string, to: number): Command =>
  (draft) => {
    const revision = new Revision(draft);
    const from = placeOf(draft, id);
    const course = revision.file(COURSE_FILE);
    if (course === null || from === -1 || from === to) return null;
    return revision.splice(COURSE_FILE, movingWithin(course.text, LESSONS, from, to))
      ? revision.named('moveLesson', titleOf(draft, id), { file: lessonPath(id), path: [] })
      : null;
  };

/** Puts a copy of a lesson behind it, with ids of its own throughout. */
export const duplicateLesson =
  (id: string): Command =>
  (draft) => {
    const revision = new Revision(draft);
    const source = draft.get(lessonPath(id));
    const index = placeOf(draft, id);
    if (source === undefined || index === -1) return null;
    const copy = newId(draft, id);
    const file = lessonPath(copy);
    if (!list(revision, index + 1, copy)) return null;
    revision.create(file, source);
    const made = revision.file(file);
    if (made === null || !revision.splice(file, settingField(made, ['id'], copy))) return null;
    giveIds(revision, file, [['blocks'], ['quiz', 'questions']], 'words');
    return revision.named('duplicateLesson', titleOf(draft, id), { file, path: ['title'] });
  };

/**
 * Takes a lesson out of the course, and out of the rules that say when it is complete. `null` for the
 * last one. What the lesson taught stays an objective, and its translations stay where they are.
 */
export const removeLesson =
  (id: string): Command =>
  (draft) => {
    const revision = new Revision(draft);
    const course = revision.file(COURSE_FILE);
    const index = placeOf(draft, id);
    const about = titleOf(draft, id);
    if (course === null || index === -1) return null;
    if (!revision.splice(COURSE_FILE, removingPart(course, [...LESSONS, index]))) return null;
    revision.remove(lessonPath(id));
    forget(revision, 'lesson', id);
    const left = revision.file(COURSE_FILE);
    const ids = left === null ? [] : listIn(left, LESSONS).map(String);
    const next = ids[Math.min(index, ids.length - 1)];
    const file = next === undefined ? COURSE_FILE : lessonPath(next);
    return revision.named('removeLesson', about, { file, path: [] });
  };

const placeOf = (draft: Draft, id: string): number => {
  const course = fileIn(draft, COURSE_FILE);
  return course === null ? -1 : listIn(course, LESSONS).indexOf(id);
};

const titleOf = (draft: Draft, id: string): string | null => {
  const lesson: DraftFile | null = fileIn(draft, lessonPath(id));
  return lesson === null ? null : titleAt(lesson, []);
};

const newId = (draft: Draft, wish: string): string => {
  const course = fileIn(draft, COURSE_FILE);
  const listed = course === null ? [] : listIn(course, LESSONS).map(String);
  return freeId(wish, new Set([...takenIds(draft).lessons, ...listed]));
};

function list(revision: Revision, index: number, id: string): boolean {
  const course = revision.file(COURSE_FILE);
  return (
    course !== null && revision.splice(COURSE_FILE, insertingValue(course.text, LESSONS, index, id))
  );
}
