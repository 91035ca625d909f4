import type { BlockKey } from '../core/blockState.ts';
import { memoLast } from '../core/memo.ts';
import type { OutlineLesson, PlayableOutline } from '../course/playable.ts';
import type { LearnerRecord } from '../progress/record.ts';
import { type Attempts, lastAttempt } from './attempts.ts';

/** For each quiz that was tried, how many questions were answered in the attempt that went furthest. */
export type TriedQuizzes = ReadonlyMap<BlockKey, number>;

export const NOTHING_TRIED: TriedQuizzes = new Map();

/** What the learner sees of quizzes that they work on; an LMS is told of a quiz when it is passed. */
export const triedQuizzes = (outline: PlayableOutline, record: LearnerRecord): TriedQuizzes =>
  triedIn(outline, record.attempts, record.run.epoch === 0 ? null : record.run.blocksDone);

const triedIn = memoLast(
  (
    { lessons }: PlayableOutline,
    attempts: LearnerRecord['attempts'],
    /** In a later run what was done in it, and so in which quizzes the learner was; else `null`. */
    begun: ReadonlySet<BlockKey> | null,
  ): TriedQuizzes =>
    new Map(
      lessons.flatMap((lesson) => {
        const made = lesson.type === 'quiz' ? attempts.get(lesson.quiz) : undefined;
        if (made === undefined || lesson.type !== 'quiz') return [];
        if (begun === null) return [[lesson.quiz, furthest(made)] as const];
        return begun.has(lesson.quiz) ? [[lesson.quiz, lastAnswered(made)] as const] : [];
      }),
    ),
);

const furthest = (attempts: Attempts): number =>
  Math.max(0, ...[...attempts.values()].map(({ work }) => work.answers.size));

/** Which attempts before the last were of an earlier run is not known. */
const lastAnswered = (attempts: Attempts): number =>
  lastAttempt(attempts)?.attempt.work.answers.size ?? 0;

/**
 * The share of a quiz that was tried and not passed, 0–1. It grows with each answer and is never
 * whole: what is missing comes with the pass.
 */
export function triedShare(lesson: OutlineLesson, tried: TriedQuizzes): number {
  if (lesson.type !== 'quiz') return 0;
  const answered = Math.min(lesson.questions, tried.get(lesson.quiz) ?? 0);
  return answered / (lesson.questions + 1);
}
