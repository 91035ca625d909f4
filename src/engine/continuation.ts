import { requiredKeys } from '../blocks/required.ts';
import type { BlockKey, LessonKey } from '../core/blockState.ts';
import type { PlayableContentLesson } from '../course/playable.ts';
import { finishBlocks, finishLesson } from '../progress/changes.ts';
import type { LearnerRecord } from '../progress/record.ts';
import { doneByPassing, lessonBody, waitingFor } from './body.ts';
import { isUnlocked, loadedLesson, outlineLesson, type CourseContext } from './courseContext.ts';
import { isLessonDone } from './lessonDone.ts';
import { indexLesson } from './lessonIndex.ts';
import { firstLeft, lessonLocks } from './locks.ts';
import { gateSection } from './openBlock.ts';
import { opensGates, quizDoneAgain } from './thisRun.ts';

/** Continue was pressed: what stands above it, up to the Continue before, has been read. */
export function pressedContinue(context: CourseContext, key: BlockKey): LearnerRecord {
  const section = gateSection(context, key);
  const { record } = context;
  if (section === null) return record;
  const waiting = waitingFor(section, record.run.blocksDone, opensGates(context));
  return waiting.length > 0 ? record : finishBlocks(record, [...doneByPassing(section), key]);
}

/**
 * The record with the open lesson finished, or `null` while something is still to do. What the
 * author let the learner pass by stays undone, but the lesson counts whole; all that it requires is
 * done, also where every lock was open.
 */
export function finishedLesson(context: CourseContext): LearnerRecord | null {
  const lesson = loadedLesson(context);
  if (lesson === null) return null;
  return lesson.type === 'lesson' ? finishedContent(context, lesson) : finishedQuiz(context);
}

function finishedContent(
  context: CourseContext,
  lesson: PlayableContentLesson,
): LearnerRecord | null {
  const { record } = context;
  const body = lessonBody(lesson, record.run.blocksDone, opensGates(context));
  if (!body.atEnd || body.waitingFor.length > 0) return null;
  return finishLesson(finishBlocks(record, finishedKeys(lesson)), lesson.key);
}

/** What is done of a lesson that is finished: what was gone past, and all that it requires. */
export const finishedKeys = (lesson: PlayableContentLesson): readonly BlockKey[] => [
  ...indexLesson(lesson).sections.flatMap(doneByPassing),
  ...requiredKeys(lesson.blocks),
];

/** A quiz is left by passing it, or by going on where the way is open anyway. */
function finishedQuiz(context: CourseContext): LearnerRecord | null {
  const quiz = outlineLesson(context, context.lesson);
  if (quiz === null) return null;
  if (isLessonDone(quiz, context.record)) return quizDoneAgain(context);
  return isUnlocked(context) || nextIsOpen(context) ? context.record : null;
}

function nextIsOpen(context: CourseContext): boolean {
  const next = nextIndex(context);
  return context.outline.lessons[next] !== undefined && locks(context)[next] === null;
}

/**
 * Where a learner goes from the end of a lesson: to the next one; where that is locked, to the
 * first that is left to do; after the last one to the cover (`null`).
 */
export function nextLesson(context: CourseContext): LessonKey | null {
  const next = nextIndex(context);
  const lesson = context.outline.lessons[next] ?? null;
  const locked = locks(context)[next] ?? null;
  return (locked === null ? lesson : firstLeft(context.outline, context.record))?.key ?? null;
}

/** The lesson that comes after the open one, locked or not. */
export const following = (context: CourseContext): LessonKey | null =>
  context.outline.lessons[nextIndex(context)]?.key ?? null;

const nextIndex = ({ outline, lesson }: CourseContext): number =>
  outline.lessons.findIndex(({ key }) => key === lesson) + 1;

const locks = (context: CourseContext) =>
  lessonLocks(context.outline, context.record, isUnlocked(context));
