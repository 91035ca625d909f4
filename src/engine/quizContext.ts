import type { PlayableQuestion } from '../blocks/playable.ts';
import type { BlockKey } from '../core/blockState.ts';
import { memoLast } from '../core/memo.ts';
import type { PlayableQuiz } from '../course/playable.ts';
import type { LearnerRecord, RecordTime } from '../progress/record.ts';
import { lastAttempt, lastSubmitted, type Attempts, type NumberedAttempt } from './attempts.ts';
import { drawQuestions } from './draw.ts';
import { missedLessons } from './grading.ts';
import type { QuizStep } from './quizSteps.ts';
import { retryAfter } from './rounds.ts';
import type { Teaching } from './teaching.ts';
import type { RetryView } from './view.ts';

/**
 * A quiz as it stands: the one of the open lesson, or a knowledge check. It is made from what the
 * course knows whenever it is asked for, and keeps nothing by itself.
 */
export interface QuizContext {
  readonly quiz: PlayableQuiz;
  readonly record: LearnerRecord;
  /** The question that is shown; `null` on the intro and on the results. */
  readonly current: BlockKey | null;
  /** Scaled, 0–1: the LMS's where it states one. */
  readonly passingScore: number;
  /** In review answers can be looked at, and no attempt can be begun or changed. */
  readonly review: boolean;
  /** The learner has started the course again, and not yet been in this quiz since. */
  readonly afresh: boolean;
  readonly teaching: Teaching;
  readonly now: () => RecordTime;
}

export const quizAttempts = ({ record, quiz }: QuizContext): Attempts | undefined =>
  record.attempts.get(quiz.key);

/** The attempt that is being worked on, if any. */
export function openAttempt(context: QuizContext): NumberedAttempt | null {
  const last = lastAttempt(quizAttempts(context));
  return last?.attempt.work.submitted === null && !context.review ? last : null;
}

/** The attempt that is shown: the open one, else the last that was submitted. */
export const shownAttempt = (context: QuizContext): NumberedAttempt | null =>
  openAttempt(context) ?? lastSubmitted(quizAttempts(context));

/** The questions of an attempt, in the order in which they are asked. */
export const questionsOf = (
  { quiz }: QuizContext,
  { attempt }: NumberedAttempt,
): readonly PlayableQuestion[] => drawFor(quiz, attempt.seed, attempt.work.answers);

const drawFor = memoLast(
  (quiz: PlayableQuiz, seed: number, answers: ReadonlyMap<BlockKey, unknown>) =>
    drawQuestions(quiz, seed, new Set(answers.keys())),
);

/** Whether the quiz begins with its intro, though it was tried before the course was started again. */
export const isAfresh = (context: QuizContext): boolean =>
  context.afresh && (openAttempt(context) !== null || quizRetry(context).kind === 'open');

export function quizStep(context: QuizContext): QuizStep {
  if (isAfresh(context)) return 'intro';
  if (openAttempt(context) !== null) return 'asking';
  if (shownAttempt(context) === null) return 'intro';
  return context.current === null ? 'results' : 'review';
}

/** Keeps the shown question where it belongs to the attempt, else finds the one to go on with. */
export function settleCurrent(context: QuizContext): QuizContext {
  const shown = shownAttempt(context);
  if (shown === null || isAfresh(context)) return { ...context, current: null };
  const keys = questionsOf(context, shown).map(({ key }) => key);
  if (context.current !== null && keys.includes(context.current)) return context;
  if (openAttempt(context) === null) return { ...context, current: null };
  const { answers } = shown.attempt.work;
  // With feedback at once an answer that was not checked is still to be gone on with.
  const isLeft = (key: BlockKey): boolean =>
    context.quiz.feedback === 'atOnce' ? answers.get(key)?.checked !== true : !answers.has(key);
  return { ...context, current: keys.find(isLeft) ?? keys.at(-1) ?? null };
}

/** Whether another attempt can start, and if not, what opens it. */
export function quizRetry(context: QuizContext): RetryView {
  if (context.review) return { kind: 'locked' };
  return retryAfter(context.quiz, quizAttempts(context), (last) =>
    missedLessons(questionsOf(context, last), last.attempt, context.teaching),
  );
}

export const mayStart = (context: QuizContext): boolean =>
  openAttempt(context) === null && quizRetry(context).kind === 'open';
