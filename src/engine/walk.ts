import type { LessonKey } from '../core/blockState.ts';
import type {
  CompletionRule,
  OutlineLesson,
  PlayableLesson,
  PlayableOutline,
} from '../course/playable.ts';
import { passQuiz } from '../progress/attemptChanges.ts';
import { completeCourse, finishBlocks, finishLesson } from '../progress/changes.ts';
import { emptyRecord, type LearnerRecord } from '../progress/record.ts';
import { meetsCompletion } from './completion.ts';
import { arriveInLesson, finish } from './courseChanges.ts';
import { courseContext, type CourseContext } from './courseContext.ts';
import { isLessonDone } from './lessonDone.ts';
import { enterLesson, isOpen } from './places.ts';
import { walkContent } from './walkContent.ts';
import { walkQuiz } from './walkQuiz.ts';
import type { Stuck } from './walkStuck.ts';

export interface Walk {
  readonly completed: boolean;
  /**
   * Every place where a learner who does everything right cannot go on, also those behind another
   * and those that completion does not need.
   */
  readonly stuck: readonly Stuck[];
  /** What the learner has got. Of lessons that are done it does not hold the blocks. */
  readonly record: LearnerRecord;
}

/** While a walk lasts nothing is complete: completion would open the locks that it looks for. */
const NEVER: CompletionRule = { kind: 'any', rules: [] };

/**
 * Plays a course to its end as a learner who opens everything and answers everything right, from
 * any record. Since locks only ever open, what this walk cannot reach nobody can. It goes past the
 * tests before lessons, which nobody has to take or to pass; with `tests` it takes them all.
 */
export function walkToCompletion(
  outline: PlayableOutline,
  lessons: readonly PlayableLesson[],
  record: LearnerRecord = emptyRecord(0),
  tests = false,
): Walk {
  const endless = { ...outline, completion: NEVER };
  const start = courseContext({ outline: endless, lessons, record, now: () => 0 });
  let walked = walkOpenLessons(forgetDetails(start, outline.lessons), tests);
  const reached = walked.context.record;
  const stuck: Stuck[] = [];
  while (walked.stuck.length > 0) {
    stuck.push(...walked.stuck);
    walked = walkOpenLessons(passOver(walked.context, walked.stuck), tests);
  }
  const completed = reached.completedAt !== null || meetsCompletion(outline, reached);
  return { completed, stuck, record: completed ? completeCourse(reached, 0) : reached };
}

interface WalkedLessons {
  readonly context: CourseContext;
  readonly stuck: readonly Stuck[];
}

/** Plays whatever is open, and what opens by it. */
function walkOpenLessons(start: CourseContext, tests: boolean): WalkedLessons {
  let context = start;
  const stuck = new Map<LessonKey, Stuck>();
  for (let next = nextToWalk(context, stuck); next !== null; next = nextToWalk(context, stuck)) {
    const walked = walkLesson(context, next.key, tests);
    if ('stuck' in walked) stuck.set(next.key, walked.stuck);
    else context = forgetDetails(walked.context, [next]);
  }
  return { context, stuck: [...stuck.values()] };
}

const nextToWalk = (
  context: CourseContext,
  stuck: ReadonlyMap<LessonKey, Stuck>,
): OutlineLesson | null =>
  context.outline.lessons.find(
    (lesson) =>
      !isLessonDone(lesson, context.record) &&
      !stuck.has(lesson.key) &&
      isOpen(context, lesson.key),
  ) ?? null;

/** As if the lessons had been done: to see what lies behind them. */
function passOver(context: CourseContext, stuck: readonly Stuck[]): CourseContext {
  const keys = new Set(stuck.map(({ lesson }) => lesson));
  const record = context.outline.lessons
    .filter(({ key }) => keys.has(key))
    .reduce(
      (now, lesson) =>
        lesson.type === 'quiz'
          ? passQuiz(now, lesson.quiz)
          : finishLesson(finishBlocks(now, lesson.required), lesson.key),
      context.record,
    );
  return { ...context, record };
}

function walkLesson(
  context: CourseContext,
  key: LessonKey,
  tests: boolean,
): { readonly context: CourseContext } | { readonly stuck: Stuck } {
  const entered = arriveInLesson(enterLesson(context, key, null));
  const lesson = context.lessons.get(key);
  if (lesson === undefined) return { stuck: { kind: 'missing', lesson: key } };
  if (lesson.type === 'quiz') return walkQuiz(entered, lesson);
  const walked = walkContent(entered, lesson, tests);
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
