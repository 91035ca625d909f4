import type { OutlineLesson } from '../course/playable.ts';
import type { LearnerRecord } from '../progress/record.ts';
import { isUnlocked, type CourseContext } from './courseContext.ts';
import { isLessonDone } from './lessonDone.ts';
import { lessonLocks } from './locks.ts';
import { keepEqual, memoLast, memoLastBy } from '../core/memo.ts';
import { courseProgress, lessonProgress, type CourseProgress } from './progressShare.ts';
import { thisRun } from './thisRun.ts';
import { triedQuizzes } from './triedQuizzes.ts';
import type { LessonView, LockReason, ProgressView } from './view.ts';

const keepLessons = keepEqual<LessonView>(
  (a, b) =>
    a.lesson === b.lesson &&
    a.number === b.number &&
    a.status === b.status &&
    a.lock?.lesson === b.lock?.lesson &&
    a.share === b.share &&
    a.current === b.current &&
    a.passedBefore === b.passedBefore,
);

/** Every lesson as the outline shows it. What did not change stays the same object. */
export const lessonViews = memoLastBy(
  sameLessons,
  (context: CourseContext): readonly LessonView[] => {
    const { outline, record } = context;
    const locks = lessonLocks(outline, record, isUnlocked(context));
    const done = thisRun(outline, record);
    const progress = lessonProgress(outline, done, triedQuizzes(outline, record));
    const views = outline.lessons.map((lesson, index): LessonView => {
      const { share, minutesLeft } = progress[index] ?? { share: 0, minutesLeft: lesson.minutes };
      const lock = locks[index] ?? null;
      const status = isLessonDone(lesson, done) ? 'done' : statusOf(lesson, record, lock, share);
      const current = lesson.key === context.lesson;
      const passedBefore = status !== 'done' && wasPassed(lesson, record);
      return { lesson, number: index + 1, status, lock, share, minutesLeft, current, passedBefore };
    });
    return keepLessons(views);
  },
);

/** Reading on within a lesson changes nothing here, and happens all the time. */
function sameLessons(a: CourseContext, b: CourseContext): boolean {
  const [was, is] = [a.record, b.record];
  return (
    a.outline === b.outline &&
    a.lesson === b.lesson &&
    isUnlocked(a) === isUnlocked(b) &&
    was.passed === is.passed &&
    was.completedAt === is.completedAt &&
    was.attempts === is.attempts &&
    was.run.epoch === is.run.epoch &&
    was.run.lessonsDone === is.run.lessonsDone &&
    was.run.blocksDone === is.run.blocksDone &&
    was.run.states === is.run.states &&
    was.run.place?.value.lesson === is.run.place?.value.lesson
  );
}

function statusOf(
  lesson: OutlineLesson,
  record: LearnerRecord,
  lock: LockReason | null,
  share: number,
): LessonView['status'] {
  if (lock !== null) return 'locked';
  return share > 0 || isBegun(lesson, record) ? 'started' : 'open';
}

function isBegun(lesson: OutlineLesson, { run, attempts }: LearnerRecord): boolean {
  if (run.place?.value.lesson === lesson.key) return true;
  if (lesson.type === 'quiz') {
    return run.epoch === 0 ? attempts.has(lesson.quiz) : run.blocksDone.has(lesson.quiz);
  }
  return run.states.size > 0 && lesson.blocks.some((block) => run.states.has(block));
}

/** How far the learner is with the course, since they last started it again. */
export function progressView({ outline, record }: CourseContext): ProgressView {
  const done = thisRun(outline, record);
  const progress = courseProgress(outline, done, triedQuizzes(outline, record));
  const completed = done.completedAt !== null;
  return progressOf(
    progress,
    completed,
    record.completedAt !== null && !completed,
    isStarted(record),
  );
}

function isStarted({ run, attempts }: LearnerRecord): boolean {
  const { epoch, place, states, blocksDone } = run;
  const tried = epoch === 0 && attempts.size > 0;
  return place !== null || states.size > 0 || blocksDone.size > 0 || tried;
}

const progressOf = memoLast(
  (
    { share, minutesLeft, lessonsDone }: CourseProgress,
    completed: boolean,
    completedBefore: boolean,
    started: boolean,
  ): ProgressView => ({ share, minutesLeft, lessonsDone, completed, completedBefore, started }),
);

const wasPassed = (lesson: OutlineLesson, { passed }: LearnerRecord): boolean =>
  lesson.type === 'quiz' && passed.has(lesson.quiz);
