import type { OutlineLesson, PlayableOutline } from '../course/playable.ts';
import type { LearnerRecord } from '../progress/record.ts';
import { countDone, isLessonDone, type DoneParts, type LessonCount } from './lessonDone.ts';

/** How far the learner is with one lesson. */
export interface LessonProgress {
  /** 0–1. */
  readonly share: number;
  /** Whole minutes, rounded up. */
  readonly minutesLeft: number;
}

/** How far the learner is with each lesson of the outline. */
export function lessonProgress(
  outline: PlayableOutline,
  record: DoneParts,
): readonly LessonProgress[] {
  const counts = countDone(outline, record);
  return outline.lessons.map((lesson, index) => {
    const share = shareOf(lesson, counts[index], record);
    return { share, minutesLeft: Math.ceil(lesson.minutes * (1 - share)) };
  });
}

/** How far the learner is with the course. */
export interface CourseProgress extends LessonProgress {
  readonly lessonsDone: number;
}

/**
 * The share of the course that is done, each lesson weighing its minutes. Exactly 1 once the course
 * was completed: an LMS may decide completion by it, and it never falls back.
 */
export function courseProgress(outline: PlayableOutline, record: LearnerRecord): CourseProgress {
  const lessons = lessonProgress(outline, record);
  const lessonsDone = outline.lessons.filter((lesson) => isLessonDone(lesson, record)).length;
  if (record.completedAt !== null) return { share: 1, minutesLeft: 0, lessonsDone };
  const minutes = outline.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  const done = outline.lessons.reduce(
    (sum, lesson, index) => sum + lesson.minutes * (lessons[index]?.share ?? 0),
    0,
  );
  const minutesLeft = lessons.reduce((sum, lesson) => sum + lesson.minutesLeft, 0);
  return { share: minutes === 0 ? 0 : Math.min(1, done / minutes), minutesLeft, lessonsDone };
}

function shareOf(lesson: OutlineLesson, count: LessonCount | undefined, record: DoneParts): number {
  if (isLessonDone(lesson, record)) return 1;
  return count === undefined || count.of === 0 ? 0 : count.done / count.of;
}
