import type { BlockKey, LessonKey } from '../core/blockState.ts';
import { moveTo } from '../progress/changes.ts';
import { isUnlocked, loadedLesson, type CourseContext } from './courseContext.ts';
import { firstLeft, lessonLocks } from './locks.ts';
import { openBlock } from './openBlock.ts';
import { markRevisit } from './revisits.ts';
import { thisRun } from './thisRun.ts';

/** Whether a lesson is there and open. */
export function isOpen(context: CourseContext, key: LessonKey): boolean {
  const index = context.outline.lessons.findIndex((lesson) => lesson.key === key);
  const locks = lessonLocks(context.outline, context.record, isUnlocked(context));
  return index !== -1 && locks[index] === null;
}

/**
 * Opens a lesson. The lesson in which the learner was opens where they were; any other at its top.
 */
export function enterLesson(
  context: CourseContext,
  lesson: LessonKey,
  block: BlockKey | null,
): CourseContext {
  const place = context.record.run.place?.value ?? null;
  const kept = place?.lesson === lesson ? place.block : null;
  const moved = moveTo(context.record, { lesson, block: kept });
  const record = markRevisit(moved, context.outline, lesson);
  return { ...context, record, lesson, arriveAt: block ?? kept, question: null };
}

/**
 * On arrival, once the lesson is loaded: a block that is not there, or still behind a Continue, is
 * the top of the lesson.
 */
export function arrive(context: CourseContext): CourseContext {
  const content = loadedLesson(context);
  const { arriveAt, lesson, record } = context;
  if (lesson === null || content?.type !== 'lesson' || arriveAt === null) return context;
  if (openBlock(context, arriveAt) === null) return { ...context, arriveAt: null };
  return { ...context, record: moveTo(record, { lesson, block: arriveAt }) };
}

/** The place follows the learner within the open lesson. */
export const placeAt = (context: CourseContext, block: BlockKey | null) =>
  context.lesson === null
    ? context.record
    : moveTo(context.record, { lesson: context.lesson, block });

/**
 * To the cover. From the end of the last lesson the learner comes back to what is left: the first
 * lesson that is not done, if there is one.
 */
export function leaveLastLesson(context: CourseContext): CourseContext {
  const left = firstLeft(context.outline, thisRun(context.outline, context.record));
  const record =
    left === null ? context.record : moveTo(context.record, { lesson: left.key, block: null });
  return { ...openCover(context), record };
}

export const openCover = (context: CourseContext): CourseContext => ({
  ...context,
  lesson: null,
  arriveAt: null,
  question: null,
});

/** Back into the open lesson after looking away: to where the learner was. */
export const comeBack = (context: CourseContext): CourseContext => ({
  ...context,
  arriveAt: context.record.run.place?.value.block ?? null,
  question: null,
});
