import { assertNever } from '../core/assertNever.ts';
import type { Answer, BlockKey } from '../core/blockState.ts';
import type { Confidence } from '../core/confidence.ts';
import {
  answerInAttempt,
  attemptSeed,
  checkInAttempt,
  passQuiz,
  startAttempt,
  submitAttempt,
  sureInAttempt,
  type AttemptStart,
} from '../progress/attemptChanges.ts';
import { asksConfidence } from '../blocks/questions.ts';
import { finishBlocks } from '../progress/changes.ts';
import type { LearnerRecord } from '../progress/record.ts';
import { fits, isBegun } from '../answers/answerKinds.ts';
import { lastAttempt, type NumberedAttempt } from './attempts.ts';
import type { QuizEvent } from './events.ts';
import { gradeInAttempt, scoreOf } from './grading.ts';
import {
  isAfresh,
  mayStart,
  openAttempt,
  questionsOf,
  quizAttempts,
  quizStep,
  settleCurrent,
  shownAttempt,
  type QuizContext,
} from './quizContext.ts';
import { meetsPassingScore } from './scoring.ts';

/**
 * What a learner does in a quiz, scored or a knowledge check. What does not count at its step
 * leaves it the same object.
 */
export function actInQuiz(context: QuizContext, event: QuizEvent): QuizContext {
  if (isAfresh(context) && event.type !== 'quiz.started') return context;
  switch (event.type) {
    case 'quiz.started':
      return startQuiz(context);
    case 'quiz.answerChanged':
      return answerQuestion(context, event.question, event.answer);
    case 'quiz.confidenceSaid':
      return sayConfidence(context, event.question, event.confidence);
    case 'quiz.answerChecked':
      return checkAnswer(context, event.question);
    case 'quiz.questionOpened':
      return openQuestion(context, event.question);
    case 'quiz.submitted':
      return submitQuiz(context);
    case 'quiz.reviewOpened':
      return openReview(context);
    case 'quiz.resultsOpened':
      return quizStep(context) === 'review' ? { ...context, current: null } : context;
    default:
      return assertNever(event);
  }
}

/**
 * A new attempt, where one may start. Since the course was started again, an attempt of before may
 * still be open, and goes on; that the learner came to the quiz again is kept as its being done.
 */
function startQuiz(before: QuizContext): QuizContext {
  const context = before.afresh ? cameAgain(before) : before;
  if (!mayStart(context)) return context === before ? before : settleCurrent(context);
  const number = (lastAttempt(quizAttempts(context))?.number ?? 0) + 1;
  const { key } = context.quiz;
  const record = startAttempt(context.record, key, number, attemptStart(context, number));
  return settleCurrent({ ...context, record, current: null });
}

const cameAgain = (context: QuizContext): QuizContext => ({
  ...context,
  afresh: false,
  record: finishBlocks(context.record, [context.quiz.key]),
});

/** Everything again with a new draw; or the last draw with its right answers kept. */
function attemptStart(context: QuizContext, number: number): AttemptStart {
  const seed = attemptSeed(context.record, context.quiz.key, number);
  const fresh: AttemptStart = { seed, carried: new Map() };
  const last = shownAttempt(context);
  if (last === null || context.quiz.retry === 'everything') return fresh;
  const carried = rightAnswers(context, last);
  if (carried.size === questionsOf(context, last).length) return fresh;
  return { seed: last.attempt.seed, carried };
}

function rightAnswers(context: QuizContext, last: NumberedAttempt): ReadonlyMap<BlockKey, Answer> {
  const right = new Map<BlockKey, Answer>();
  for (const question of questionsOf(context, last)) {
    const given = last.attempt.work.answers.get(question.key);
    if (given === undefined || !gradeInAttempt(question, last.attempt).correct) continue;
    right.set(question.key, given.answer);
  }
  return right;
}

/** An answer was put in or changed. */
function answerQuestion(context: QuizContext, key: BlockKey, answer: Answer): QuizContext {
  const open = openAttempt(context);
  if (open === null) return context;
  const question = questionsOf(context, open).find((candidate) => candidate.key === key);
  if (question === undefined || !fits(answer, question.state)) return context;
  const record = answerInAttempt(context.record, context.quiz.key, open.number, key, answer);
  return withAttempts(context, record);
}

/** How sure the learner is, where the question asks: it is kept, and changes no score. */
function sayConfidence(context: QuizContext, key: BlockKey, said: Confidence): QuizContext {
  const open = openAttempt(context);
  if (open === null) return context;
  const question = questionsOf(context, open).find((candidate) => candidate.key === key);
  if (question === undefined || !asksConfidence(question)) return context;
  return withAttempts(
    context,
    sureInAttempt(context.record, context.quiz.key, open.number, key, said),
  );
}

/** Feedback at once: the answer is final in this attempt. */
function checkAnswer(context: QuizContext, key: BlockKey): QuizContext {
  const open = openAttempt(context);
  if (open === null || context.quiz.feedback === 'atEnd') return context;
  const question = questionsOf(context, open).find((candidate) => candidate.key === key);
  const given = open.attempt.work.answers.get(key)?.answer ?? null;
  if (question === undefined || !isBegun(given, question.state)) return context;
  const record = checkInAttempt(context.record, context.quiz.key, open.number, key);
  return withAttempts(context, record);
}

const withAttempts = (context: QuizContext, record: LearnerRecord): QuizContext =>
  record === context.record ? context : { ...context, record };

/** Shows another question of the attempt, while it is worked on or looked back at. */
function openQuestion(context: QuizContext, question: BlockKey): QuizContext {
  const shown = shownAttempt(context);
  if (shown === null || context.current === null || context.current === question) return context;
  const known = questionsOf(context, shown).some(({ key }) => key === question);
  return known ? { ...context, current: question } : context;
}

/** Opens the answers of the attempt that was submitted, at its first question. */
function openReview(context: QuizContext): QuizContext {
  const shown = quizStep(context) === 'results' ? shownAttempt(context) : null;
  const first = shown === null ? undefined : questionsOf(context, shown)[0];
  return first === undefined ? context : { ...context, current: first.key };
}

/** The attempt is over: scored, and passed where its score is high enough. */
function submitQuiz(context: QuizContext): QuizContext {
  const open = openAttempt(context);
  if (open === null) return context;
  const { key, scored } = context.quiz;
  const questions = questionsOf(context, open);
  const score = scoreOf(questions, open.attempt);
  const at = context.now();
  const submitted = submitAttempt(context.record, key, open.number, { score, at });
  const passed = scored && meetsPassingScore(score, context.passingScore);
  const record = passed ? passQuiz(submitted, key) : submitted;
  return settleCurrent({ ...context, record, current: null });
}

/** A quiz after a merge. An attempt that ended elsewhere shows its results. */
export function goOnAfterMerge(before: QuizContext, merged: QuizContext): QuizContext {
  const isSame = openAttempt(before)?.number === openAttempt(merged)?.number;
  return settleCurrent({ ...merged, current: isSame ? merged.current : null });
}
