import type { BlockType } from '../../blocks/types.ts';
import { freeId } from '../../course/fix/newIds.ts';
import { COURSE_FILE, limitsOf } from '../../course/files.ts';
import { kebab } from '../../course/kebab.ts';
import { beyondBounds } from '../../course/load/bounds.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { lessonPath } from '../../course/load/loadedCourse.ts';
import { COURSE_FORMAT } from '../../course/schema/format.ts';
import { lessonSchema } from '../../course/schema/lesson.ts';
import { type Draft, edited } from '../document/draft.ts';
import { insertingValue, movingWithin } from '../document/jsonSplices.ts';
import { mannerOf, printed } from '../document/manner.ts';
import { startingBlock } from './beginnings.ts';
import { translationsAt, withTranslations } from './carriedTranslations.ts';
import { countLesson } from './countedLessons.ts';
import { type DraftFile, fileIn, languageOf } from './draftFile.ts';
import type { Command, Edit } from './edit.ts';
import { removingPart, settingField } from './fieldSplices.ts';
import { giveIds, mayKeepIds } from './freshIds.ts';
import { listIn, standingAt } from './listSplices.ts';
import { forget, forgetUnknown } from './mentions.ts';
import { inOneStep } from './oneStep.ts';
import type { Ids } from './pasteBlocks.ts';
import { Revision } from './revision.ts';
import { takenIds } from './takenIds.ts';
import { titleAt } from './titleAt.ts';

const LESSONS = ['lessons'];

/**
 * Adds a lesson with something to write over.
 *
 * @param after The id of the lesson that it comes behind; `null`: it is the first.
 * @param types What a lesson of content begins with.
 */
export const addLesson =
  (
    after: string | null,
    kind: 'content' | 'quiz',
    title: string,
    types: readonly BlockType[] = ['text'],
  ): Command =>
  (draft) => {
    const revision = new Revision(draft);
    const index = after === null ? 0 : placeOf(draft, after) + 1;
    if (title.trim() === '' || (after !== null && index === 0)) return null;
    const id = newId(draft, kebab(title) || (kind === 'quiz' ? 'quiz' : 'lesson'));
    if (!list(revision, index, id)) return null;
    const file = lessonPath(id);
    const begin = (type: BlockType) => startingBlock(type, languageOf(draft));
    const held =
      kind === 'quiz'
        ? { type: 'quiz', quiz: { questions: [begin('choice')] } }
        : { type: 'lesson', blocks: types.map(begin) };
    revision.create(file, newLesson(draft, after, { id, title: title.trim() }, held));
    giveIds(revision, file, [['blocks'], ['quiz', 'questions']], 'kind');
    countLesson(revision, id);
    return revision.named('addLesson', title.trim(), { file, path: ['title'] });
  };

/** Written as the lesson before it is, or else as the course. */
function newLesson(
  draft: Draft,
  after: string | null,
  names: { readonly id: string; readonly title: string },
  { type, ...held }: { readonly type: string; readonly [list: string]: unknown },
): string {
  const model = after === null ? null : fileIn(draft, lessonPath(after));
  const manner = mannerOf(model?.text ?? draft.get(COURSE_FILE) ?? '');
  const lesson = {
    $schema: valueAt(model?.value, ['$schema']),
    format: COURSE_FORMAT,
    type,
    ...names,
    minutes: 5,
    ...held,
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

/** Puts lessons, in their order, before the one that stands at `index` now, or at the end. */
export const moveLessons =
  (ids: readonly string[], index: number): Command =>
  (draft) => {
    const course = fileIn(draft, COURSE_FILE);
    const now = course === null ? [] : listIn(course, LESSONS).map(String);
    const moved = now.filter((id) => ids.includes(id));
    if (moved.length < ids.length) return null;
    const isLeft = (id: string): boolean => !ids.includes(id);
    const wanted = [
      ...now.slice(0, index).filter(isLeft),
      ...moved,
      ...now.slice(index).filter(isLeft),
    ];
    const [alone] = moved;
    return moved.length === 1 && alone !== undefined
      ? moveLesson(alone, wanted.indexOf(alone))(draft)
      : inOneStep('moveLessons', moved.length, movesBetween(now, wanted))(draft);
  };

function movesBetween(now: readonly string[], wanted: readonly string[]): readonly Command[] {
  const order = [...now];
  return wanted.flatMap((id, to) => {
    if (order[to] === id) return [];
    order.splice(order.indexOf(id), 1);
    order.splice(to, 0, id);
    return [moveLesson(id, to)];
  });
}

/** Puts copies of lessons behind each of them, with ids of their own throughout. */
export const duplicateLessons = (ids: readonly string[]): Command =>
  inOneStep('duplicateLessons', ids.length, ids.map(duplicateLesson));

/** Takes lessons out of the course: see {@link removeLesson}. */
export const removeLessons = (ids: readonly string[]): Command =>
  inOneStep('removeLessons', ids.length, ids.map(removeLesson));

/** Puts a copy of a lesson behind it, with ids of its own throughout. */
export const duplicateLesson = (id: string): Command =>
  withTranslations(duplicate(id), (draft) =>
    translationsAt(draft, [{ file: lessonPath(id), path: [] }]),
  );

const duplicate =
  (id: string): Command =>
  (draft) => {
    const source = draft.get(lessonPath(id));
    const index = placeOf(draft, id);
    if (source === undefined || index === -1) return null;
    const edit = putLesson(draft, index + 1, id, source, 'new');
    return edit && { ...edit, name: 'duplicateLesson', about: titleOf(draft, id) };
  };

/**
 * Puts a lesson, as it is written, before the one that stands at `index` now, or at the end: one that
 * was copied, here or in another course, or one that is brought back. What it names that this course
 * does not have, it names no more. `null` where the text is no lesson.
 */
export const insertLesson =
  (index: number, written: string, ids: Ids = 'new'): Command =>
  (draft) => {
    const text = written.replace(/^\uFEFF/, '');
    const limits = limitsOf(lessonPath(''));
    if (text.length > limits.bytes || beyondBounds(text, limits) !== null) return null;
    const value = fileIn(new Map([[lessonPath('a'), text]]), lessonPath('a'))?.value;
    if (!lessonSchema.safeParse(value).success) return null;
    const id = String(valueAt(value, ['id']));
    const edit = putLesson(draft, index, id, text, ids);
    return edit && { ...edit, name: 'pasteLesson', about: titleOf(edited(draft, edit.edits), id) };
  };

function putLesson(draft: Draft, index: number, id: string, text: string, ids: Ids): Edit | null {
  const revision = new Revision(draft);
  const course = revision.file(COURSE_FILE);
  const isFree =
    course !== null && !draft.has(lessonPath(id)) && !listIn(course, LESSONS).includes(id);
  const own = ids === 'kept' && isFree ? id : newId(draft, id);
  const file = lessonPath(own);
  const at = course === null ? 0 : standingAt(course, LESSONS, index);
  if (!list(revision, at, own)) return null;
  revision.create(file, text);
  const made = revision.file(file);
  if (made === null || !revision.splice(file, settingField(made, ['id'], own))) return null;
  const added = [['blocks'], ['quiz', 'questions']];
  if (ids === 'new' || !mayKeepIds(revision, file, added)) giveIds(revision, file, added, 'words');
  forgetUnknown(revision, file, [[]]);
  countLesson(revision, own);
  return revision.named('pasteLesson', null, { file, path: ['title'] });
}

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
