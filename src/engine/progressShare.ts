import type { LessonKey } from '../core/blockState.ts';
import type { PlayableOutline } from '../course/playable.ts';
import { countDone, type DoneParts, type LessonCount } from './lessonDone.ts';
import { memoLast } from '../core/memo.ts';
import { NOTHING_TRIED, triedShare, type TriedQuizzes } from './triedQuizzes.ts';
import { waysToComplete } from './waysToComplete.ts';

/** How far the learner is with one lesson. */
export interface LessonProgress {
  /** 0–1. */
  readonly share: number;
  /** Whole minutes, rounded up. */
  readonly minutesLeft: number;
}

/** How far the learner is with each lesson of the outline; `tried`: with quizzes not yet passed. */
export const lessonProgress = (
  outline: PlayableOutline,
  done: DoneParts,
  tried: TriedQuizzes = NOTHING_TRIED,
): readonly LessonProgress[] => progressOf(outline, countDone(outline, done), tried);

const progressOf = memoLast(
  (
    { lessons }: PlayableOutline,
    counts: readonly LessonCount[],
    tried: TriedQuizzes,
  ): readonly LessonProgress[] =>
    lessons.map((lesson, index) => {
      const share = shareOf(counts[index]) || triedShare(lesson, tried);
      return { share, minutesLeft: Math.ceil(lesson.minutes * (1 - share)) };
    }),
);

/** How far the learner is with the course. */
export interface CourseProgress extends LessonProgress {
  readonly lessonsDone: number;
}

/**
 * The share of the course that is done, each lesson weighing its minutes. Where there are several
 * ways to complete it, it is that of the way on which the learner is furthest. Exactly 1 once the
 * course was completed: an LMS may decide completion by it, and it never falls back.
 */
export const courseProgress = (
  outline: PlayableOutline,
  done: DoneParts,
  tried: TriedQuizzes = NOTHING_TRIED,
): CourseProgress => sumUp(outline, countDone(outline, done), tried, done.completedAt !== null);

const sumUp = memoLast(
  (
    outline: PlayableOutline,
    counts: readonly LessonCount[],
    tried: TriedQuizzes,
    completed: boolean,
  ): CourseProgress => {
    const lessonsDone = counts.filter(({ isDone }) => isDone).length;
    if (completed) return { share: 1, minutesLeft: 0, lessonsDone };
    const progress = progressOf(outline, counts, tried);
    const parts = outline.lessons.map(({ key, minutes }, index): LessonPart => {
      const { share, minutesLeft } = progress[index] ?? { share: 0, minutesLeft: minutes };
      return { key, minutes, share, minutesLeft };
    });
    const [furthest] = waysToComplete(outline)
      .map((aside) => together(parts.filter(({ key }) => !aside.has(key))))
      .toSorted((a, b) => b.share - a.share || b.minutesLeft - a.minutesLeft);
    return { ...(furthest ?? together(parts)), lessonsDone };
  },
);

interface LessonPart extends LessonProgress {
  readonly key: LessonKey;
  readonly minutes: number;
}

function together(parts: readonly LessonPart[]): LessonProgress {
  const minutes = sum(parts.map((part) => part.minutes));
  const done = sum(parts.map((part) => part.minutes * part.share));
  const minutesLeft = sum(parts.map((part) => part.minutesLeft));
  return { share: minutes === 0 ? 0 : Math.min(1, done / minutes), minutesLeft };
}

function shareOf(count: LessonCount | undefined): number {
  if (count?.isDone === true) return 1;
  return count === undefined || count.of === 0 ? 0 : count.done / count.of;
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
