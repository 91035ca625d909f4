import type { PlayableQuestion } from '../blocks/playable.ts';
import type { BlockKey } from '../core/blockState.ts';
import type { PlayableQuiz } from '../course/playable.ts';
import { emptyRecord, type LearnerRecord, type RecordTime } from '../progress/record.ts';
import { lastAttempt, lastSubmitted, type Attempts, type NumberedAttempt } from './attempts.ts';
import { drawQuestions } from './draw.ts';
import { memoLast } from '../core/memo.ts';
import type { Teaching } from './teaching.ts';

/** What a quiz machine is built from. Handed the record of today it is where the learner was. */
export interface QuizInput {
  readonly quiz: PlayableQuiz;
  readonly record: LearnerRecord;
  /** The question at which the learner was; `null` for none. */
  readonly place: BlockKey | null;
  /** Scaled, 0–1: the LMS's where it states one. */
  readonly passingScore: number;
  /** In review answers can be looked at, and no attempt can be begun or changed. */
  readonly review: boolean;
  readonly teaching: Teaching;
  readonly now: () => RecordTime;
}

export interface QuizContext extends Omit<QuizInput, 'place'> {
  /** Only what concerns this quiz: the course machine merges it into the whole. */
  readonly record: LearnerRecord;
  /** The question that is shown; `null` on the intro and on the results. */
  readonly current: BlockKey | null;
}

/** Where a quiz stands: a function of its attempts and of the question that is shown. */
export type QuizStep = 'intro' | 'asking' | 'results' | 'review';

export const quizContext = (input: QuizInput): QuizContext =>
  settleCurrent({
    quiz: input.quiz,
    record: quizPart(input.record, input.quiz.key),
    current: input.place,
    passingScore: input.passingScore,
    review: input.review,
    teaching: input.teaching,
    now: input.now,
  });

/** What a record holds of one quiz. */
export function quizPart(record: LearnerRecord, quiz: BlockKey): LearnerRecord {
  const attempts = record.attempts.get(quiz);
  const best = record.bestScores.get(quiz);
  return {
    ...emptyRecord(record.salt),
    clock: record.clock,
    attempts: new Map(attempts === undefined ? [] : [[quiz, attempts]]),
    bestScores: new Map(best === undefined ? [] : [[quiz, best]]),
    passed: new Set(record.passed.has(quiz) ? [quiz] : []),
  };
}

export const attemptsOf = ({ record, quiz }: QuizContext): Attempts | undefined =>
  record.attempts.get(quiz.key);

/** The attempt that is being worked on, if any. */
export function openAttempt(context: QuizContext): NumberedAttempt | null {
  const last = lastAttempt(attemptsOf(context));
  return last?.attempt.work.submitted === null && !context.review ? last : null;
}

/** The attempt that is shown: the open one, else the last that was submitted. */
export const shownAttempt = (context: QuizContext): NumberedAttempt | null =>
  openAttempt(context) ?? lastSubmitted(attemptsOf(context));

/** The questions of an attempt, in the order in which they are asked. */
export const questionsOf = (
  { quiz }: QuizContext,
  { attempt }: NumberedAttempt,
): readonly PlayableQuestion[] => drawFor(quiz, attempt.seed, attempt.work.answers);

const drawFor = memoLast(
  (quiz: PlayableQuiz, seed: number, answers: ReadonlyMap<BlockKey, unknown>) =>
    drawQuestions(quiz, seed, new Set(answers.keys())),
);

export function quizStep(context: QuizContext): QuizStep {
  if (openAttempt(context) !== null) return 'asking';
  if (shownAttempt(context) === null) return 'intro';
  return context.current === null ? 'results' : 'review';
}

/** Keeps the shown question where it belongs to the attempt, else finds the one to go on with. */
export function settleCurrent(context: QuizContext): QuizContext {
  const shown = shownAttempt(context);
  if (shown === null) return { ...context, current: null };
  const keys = questionsOf(context, shown).map(({ key }) => key);
  if (context.current !== null && keys.includes(context.current)) return context;
  if (openAttempt(context) === null) return { ...context, current: null };
  const { answers } = shown.attempt.work;
  // With feedback at once an answer that was not checked is still to be gone on with.
  const isLeft = (key: BlockKey): boolean =>
    context.quiz.feedback === 'atOnce' ? answers.get(key)?.checked !== true : !answers.has(key);
  return { ...context, current: keys.find(isLeft) ?? keys.at(-1) ?? null };
}
