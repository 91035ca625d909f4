import type { LessonKey } from '../core/blockState.ts';
import type { OutlineLesson, PlayableOutline } from '../course/playable.ts';
import type { LearnerRecord } from '../progress/record.ts';
import { isUnlocked, type CourseContext } from './courseContext.ts';
import { isLessonDone } from './lessonDone.ts';
import { lessonLocks } from './locks.ts';
import { keepEqual, memoLast } from './memo.ts';
import { courseProgress, lessonProgress } from './progressShare.ts';
import type { LessonView, LockReason, ProgressView } from './view.ts';

const keepLessons = keepEqual<LessonView>();

/** Every lesson as the outline shows it. What did not change stays the same object. */
export const lessonViews = (context: CourseContext): readonly LessonView[] =>
  viewsOf(context.outline, context.record, context.lesson, isUnlocked(context));

const viewsOf = memoLast(
  (
    outline: PlayableOutline,
    record: LearnerRecord,
    current: LessonKey | null,
    unlocked: boolean,
  ): readonly LessonView[] => {
    const locks = lessonLocks(outline, record, unlocked);
    const progress = lessonProgress(outline, record);
    const views = outline.lessons.map((lesson, index): LessonView => {
      const { share, minutesLeft } = progress[index] ?? { share: 0, minutesLeft: lesson.minutes };
      const lock = locks[index] ?? null;
      return {
        lesson,
        number: index + 1,
        status: statusOf(lesson, record, lock, share),
        lock: isLessonDone(lesson, record) ? null : lock,
        share,
        minutesLeft,
        current: lesson.key === current,
      };
    });
    return keepLessons(views);
  },
);

function statusOf(
  lesson: OutlineLesson,
  record: LearnerRecord,
  lock: LockReason | null,
  share: number,
): LessonView['status'] {
  if (isLessonDone(lesson, record)) return 'done';
  if (lock !== null) return 'locked';
  return share > 0 || isBegun(lesson, record) ? 'started' : 'open';
}

function isBegun(lesson: OutlineLesson, { run, attempts }: LearnerRecord): boolean {
  if (run.place?.value.lesson === lesson.key) return true;
  if (lesson.type === 'quiz') return attempts.has(lesson.quiz);
  return run.states.size > 0 && lesson.blocks.some((block) => run.states.has(block));
}

/** How far the learner is with the course. */
export const progressView = ({ outline, record }: CourseContext): ProgressView =>
  progressOf(outline, record);

const progressOf = memoLast((outline: PlayableOutline, record: LearnerRecord): ProgressView => {
  const { share, minutesLeft, lessonsDone } = courseProgress(outline, record);
  const { place, states, blocksDone } = record.run;
  return {
    share,
    minutesLeft,
    lessonsDone,
    completed: record.completedAt !== null,
    started: place !== null || states.size > 0 || blocksDone.size > 0 || record.attempts.size > 0,
  };
});
