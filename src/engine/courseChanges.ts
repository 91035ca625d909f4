import { emptyRecord, type LearnerRecord } from '../progress/record.ts';
import {
  adoptNumbering,
  completeCourse,
  finishBlocks,
  restartCourse,
} from '../progress/changes.ts';
import { hasNumbering } from '../progress/merge.ts';
import type { LessonKey } from '../core/blockState.ts';
import type { LoadCause } from '../core/loadCause.ts';
import type { PlayableLesson, PlayableOutline } from '../course/playable.ts';
import {
  changedAnswer,
  openedItem,
  playedRange,
  ratedAnswer,
  reopenedAnswer,
  settleLesson,
  submittedAnswer,
} from './blockChanges.ts';
import { meetsCompletion } from './completion.ts';
import { contentLesson, outlineLesson, type CourseContext } from './courseContext.ts';
import { finishedLesson, nextLesson, pressedContinue } from './continuation.ts';
import type { CourseEvent, QuizEvent } from './events.ts';
import { isLessonDone } from './lessonDone.ts';
import { memoEach } from '../core/memo.ts';
import { openBlock } from './openBlock.ts';
import { actInCheck } from './openCheck.ts';
import { actInOpenQuiz, mergeAtQuiz } from './openQuiz.ts';
import { arrive, comeBack, enterLesson, leaveLastLesson, openCover, placeAt } from './places.ts';

/**
 * The context with another record, which adopts the mark of the course's numbering; the course is
 * completed by whatever change first meets its rule.
 */
export function withRecord(context: CourseContext, from: LearnerRecord): CourseContext {
  const record = adoptNumbering(from, context.outline.numbering);
  const completes = record.completedAt === null && meetsCompletion(context.outline, record);
  return { ...context, record: completes ? completeCourse(record, context.now()) : record };
}

/** What a learner's work within a lesson or a quiz makes of the course. */
export function workInLesson(context: CourseContext, event: CourseEvent): CourseContext {
  const worked = workedOn(context, event);
  return worked === context ? context : withRecord(worked, worked.record);
}

function workedOn(context: CourseContext, event: CourseEvent): CourseContext {
  if (event.type === 'check.acted') return actInCheck(context, event.block, event.event);
  if (isQuizEvent(event)) return actInOpenQuiz(context, event);
  const record = recordAfter(context, event);
  return record === context.record ? context : { ...context, record };
}

const isQuizEvent = (event: CourseEvent): event is QuizEvent => event.type.startsWith('quiz.');

/**
 * The record after work within a lesson; the same object where there is nothing to change. The
 * place follows the work: whoever answers a question comes back to that question.
 */
function recordAfter(context: CourseContext, event: CourseEvent): LearnerRecord {
  const record = recordWith(context, event);
  if (record === context.record || !isWork(event)) return record;
  return placeAt({ ...context, record }, event.block);
}

type Work = Extract<CourseEvent, { readonly type: `item.${string}` | `answer.${string}` }>;

const isWork = (event: CourseEvent): event is Work =>
  event.type.startsWith('item.') || event.type.startsWith('answer.');

function recordWith(context: CourseContext, event: CourseEvent): LearnerRecord {
  switch (event.type) {
    case 'block.reached':
      return openBlock(context, event.block) === null
        ? context.record
        : placeAt(context, event.block);
    case 'item.opened':
      return openedItem(context, event.block, event.item);
    case 'range.played':
      return playedRange(context, event.block, event.from, event.to);
    case 'answer.changed':
      return changedAnswer(context, event.block, event.answer);
    case 'answer.submitted':
      return submittedAnswer(context, event.block, event.confidence ?? null);
    case 'answer.rated':
      return ratedAnswer(context, event.block, event.rating);
    case 'answer.reopened':
      return reopenedAnswer(context, event.block);
    case 'continue.pressed':
      return pressedContinue(context, event.block);
    case 'lesson.ended':
      return endedLesson(context, event.lesson);
    default:
      return context.record;
  }
}

const endedLesson = (context: CourseContext, lesson: LessonKey): LearnerRecord =>
  (lesson === context.lesson ? finishedLesson(context) : null) ?? context.record;

/** A lesson that was waited for could not be had. */
export const noteFailure = (context: CourseContext, cause: LoadCause): CourseContext => ({
  ...context,
  failure: { cause, times: (context.failure?.times ?? 0) + 1 },
});

/**
 * The LMS answered. What it knows replaces the empty record that the cover was drawn with, and that
 * of another attempt.
 */
export function connect(
  context: CourseContext,
  { launch, record, another = false }: Extract<CourseEvent, { readonly type: 'connection.opened' }>,
): CourseContext {
  const launched = { ...context, launch };
  const replaces = context.launch === null || another;
  if (!isOfCourse(context, record)) return settle(launched);
  return settle(replaces ? { ...launched, record } : mergeAtQuiz(launched, record));
}

/** Another tab or device knows more. */
export const mergeKnown = (context: CourseContext, record: LearnerRecord): CourseContext =>
  isOfCourse(context, record) ? settle(mergeAtQuiz(context, record)) : context;

/** Numbers of another numbering mean other lessons, whoever brings them. */
const isOfCourse = ({ outline }: CourseContext, record: LearnerRecord): boolean =>
  hasNumbering(record, outline.numbering);

/** Marks what is done by now in the open lesson, and completes the course where that is due. */
function settle(context: CourseContext): CourseContext {
  const lesson = contentLesson(context);
  if (lesson === null) return withRecord(context, context.record);
  return withRecord(context, settleLesson(recalled(context), lesson));
}

/**
 * The record that knows again what was done in the open lesson, if it is finished and a saved state
 * with too little room forgot it: what is done there now must not look like the first of it.
 */
function recalled({ record, outline, lesson }: CourseContext): LearnerRecord {
  const open = outlineLesson({ outline }, lesson);
  return open?.type === 'lesson' && isLessonDone(open, record)
    ? finishBlocks(record, open.required)
    : record;
}

/** Whether a lesson that comes is of this course, and not there already. */
export const isWanted = (context: CourseContext, { key }: PlayableLesson): boolean =>
  outlineLesson(context, key) !== null && !context.lessons.has(key);

export const addLesson = (context: CourseContext, lesson: PlayableLesson): CourseContext => ({
  ...context,
  lessons: new Map([...context.lessons, [lesson.key, lesson] as const]),
});

/** Another outline: its lessons are asked for again, and the learner stays where they were. */
export function replaceCourse(context: CourseContext, outline: PlayableOutline): CourseContext {
  const gone = outlineLesson({ outline }, context.lesson) === null;
  const replaced = { ...comeBack(context), outline, lessons: new Map() };
  return withRecord(gone ? openCover(replaced) : replaced, context.record);
}

/** Start again: attempts, passes and the completion stay. */
export const startAgain = (context: CourseContext): CourseContext =>
  openCover({ ...context, record: restartCourse(context.record) });

/** For authors: as if nothing had ever been done. The stored record has to be thrown away too. */
export function forgetEverything(context: CourseContext): CourseContext {
  const { salt, marks, run } = context.record;
  const empty = emptyRecord(salt);
  const record = { ...empty, marks, run: { ...empty.run, epoch: run.epoch + 1 } };
  const { lesson } = context;
  return lesson === null
    ? { ...context, record }
    : enterLesson({ ...context, record }, lesson, null);
}

/** The lesson is loaded: what is done by now is marked, and the learner is where they come in. */
export const arriveInLesson = (context: CourseContext): CourseContext => arrive(settle(context));

/**
 * The end of a lesson: done, and on to the next lesson, or to the cover after the last one. `null`
 * while something is still to do.
 */
export const finish = memoEach((context: CourseContext): CourseContext | null => {
  const record = finishedLesson(context);
  if (record === null) return null;
  const finished = withRecord(context, record);
  const next = nextLesson(finished);
  return next === null ? leaveLastLesson(finished) : enterLesson(finished, next, null);
});
