import type { LessonKey } from '../core/blockState.ts';
import type { OutlineLesson, PlayableLesson, PlayableOutline } from '../course/playable.ts';
import { emptyRecord, type LearnerRecord } from '../progress/record.ts';
import { arriveInLesson, finish } from './courseChanges.ts';
import { courseContext, type CourseContext } from './courseContext.ts';
import { isLessonDone } from './lessonDone.ts';
import { enterLesson, isOpen } from './places.ts';
import { walkContent } from './walkContent.ts';
import { walkQuiz } from './walkQuiz.ts';
import type { Stuck } from './walkStuck.ts';

export interface Walk {
  readonly completed: boolean;
  /** Where a learner who does everything right cannot go on. A lesson that stays locked is not named. */
  readonly stuck: readonly Stuck[];
  readonly record: LearnerRecord;
}

/**
 * Plays a course to its end as a learner who opens everything and answers everything right, from
 * any record. Since locks only ever open, what this walk cannot reach nobody can.
 */
export function walkToCompletion(
  outline: PlayableOutline,
  lessons: readonly PlayableLesson[],
  record: LearnerRecord = emptyRecord(0),
): Walk {
  const start = courseContext({ outline, lessons, record, now: () => 0 });
  let context = forgetDetails(start, outline.lessons);
  const stuck = new Map<LessonKey, Stuck>();
  for (;;) {
    const next = nextToWalk(context, stuck);
    if (next === null) break;
    const walked = walkLesson(context, next);
    if ('stuck' in walked) stuck.set(next, walked.stuck);
    else
      context = forgetDetails(
        walked.context,
        outline.lessons.filter(({ key }) => key === next),
      );
  }
  const completed = context.record.completedAt !== null;
  return { completed, stuck: completed ? [] : [...stuck.values()], record: context.record };
}

function nextToWalk(context: CourseContext, stuck: ReadonlyMap<LessonKey, Stuck>) {
  const { outline, record } = context;
  if (record.completedAt !== null) return null;
  const next = outline.lessons.find(
    (lesson) =>
      !isLessonDone(lesson, record) && !stuck.has(lesson.key) && isOpen(context, lesson.key),
  );
  return next?.key ?? null;
}

function walkLesson(
  context: CourseContext,
  key: LessonKey,
): { readonly context: CourseContext } | { readonly stuck: Stuck } {
  const entered = arriveInLesson(enterLesson(context, key, null));
  const lesson = context.lessons.get(key);
  if (lesson === undefined) return { stuck: { kind: 'missing', lesson: key } };
  if (lesson.type === 'quiz') return walkQuiz(entered, lesson);
  const walked = walkContent(entered, lesson);
  if ('stuck' in walked) return walked;
  const finished = finish(walked.context);
  return finished === null ? { stuck: { kind: 'missing', lesson: key } } : { context: finished };
}

/**
 * A lesson that is done counts whole, so that its blocks need not be remembered: no lesson of a
 * long course takes longer to walk than one of a short course.
 */
function forgetDetails(context: CourseContext, lessons: readonly OutlineLesson[]): CourseContext {
  const { record } = context;
  const blocksDone = new Set(record.run.blocksDone);
  const states = new Map(record.run.states);
  for (const lesson of lessons) {
    if (lesson.type === 'quiz' || !isLessonDone(lesson, record)) continue;
    for (const block of lesson.blocks) {
      blocksDone.delete(block);
      states.delete(block);
    }
  }
  return { ...context, record: { ...record, run: { ...record.run, blocksDone, states } } };
}
