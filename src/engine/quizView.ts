import { assertNever } from '../core/assertNever.ts';
import { memoLastBy } from '../core/memo.ts';
import type { PlayableQuestion } from '../blocks/playable.ts';
import type { PlayableQuiz } from '../course/playable.ts';
import type { RichText } from '../richtext/tree.ts';
import { given as howMuch } from '../answers/answerKinds.ts';
import { lastAttempt, type NumberedAttempt } from './attempts.ts';
import { loadedLesson, type CourseContext } from './courseContext.ts';
import {
  earnedInAttempt,
  earnedTogether,
  gradeInAttempt,
  isMissed,
  resultsByObjective,
  scoreOf,
} from './grading.ts';
import { openQuiz } from './openQuiz.ts';
import { optionOrder } from '../blocks/questions.ts';
import {
  openAttempt,
  questionsOf,
  quizAttempts,
  quizRetry,
  quizStep,
  shownAttempt,
  type QuizContext,
} from './quizContext.ts';
import { meetsPassingScore, pointsOfScore } from './scoring.ts';
import type {
  Earned,
  QuizQuestionView,
  AttemptResults,
  QuizView,
  ReviewedQuestion,
} from './view.ts';

/** What the quiz of the open lesson shows; the same object as long as nothing of it changed. */
export const openQuizView = memoLastBy(
  (a: CourseContext, b: CourseContext) =>
    a.outline === b.outline &&
    loadedLesson(a) === loadedLesson(b) &&
    a.question === b.question &&
    a.launch === b.launch &&
    a.record.attempts === b.record.attempts &&
    a.record.passed === b.record.passed &&
    isAfreshIn(a) === isAfreshIn(b),
  (context) => {
    const quiz = openQuiz(context);
    return quiz === null ? null : quizView(quiz);
  },
);

const isAfreshIn = (context: CourseContext): boolean => openQuiz(context)?.afresh === true;

/** What a quiz shows. */
export function quizView(context: QuizContext): QuizView {
  const shown = shownAttempt(context);
  if (shown === null) return introView(context);
  const step = quizStep(context);
  switch (step) {
    case 'intro':
      return introView(context);
    case 'asking':
      return askingView(context, shown) ?? introView(context);
    case 'results':
      return resultsStep(context, shown);
    case 'review':
      return reviewView(context, shown);
    default:
      return assertNever(step);
  }
}

function introView(context: QuizContext): QuizView {
  const { quiz, passingScore } = context;
  return {
    step: 'intro',
    questions: Math.min(quiz.draw, quiz.questions.length),
    passingScore,
    retry: quizRetry(context),
    resumes: lastAttempt(quizAttempts(context))?.attempt.work.submitted === null,
    passed: passedWith(context),
  };
}

/** With what the quiz was passed before the course was started again, 0–1. */
function passedWith({ quiz, record }: QuizContext): number | null {
  return record.passed.has(quiz.key) ? (record.bestScores.get(quiz.key) ?? 0) / 10_000 : null;
}

/** Without an answer, or with a part of one. */
function isOpen({ answer, question }: QuizQuestionView): boolean {
  const { answered, of } = howMuch(answer, question.state);
  return answered < of;
}

function askingView(context: QuizContext, shown: NumberedAttempt): QuizView | null {
  const questions = attemptQuestions(context, shown);
  const current = questions.find(({ question }) => question.key === context.current);
  if (current === undefined) return null;
  return {
    step: 'asking',
    attempt: shown.number,
    current,
    questions,
    unanswered: questions.filter(isOpen).length,
    feedback: context.quiz.feedback,
  };
}

const resultsStep = (context: QuizContext, shown: NumberedAttempt): QuizView => ({
  step: 'results',
  results: resultsView(context, shown),
  retry: quizRetry(context),
  missed: attemptQuestions(context, shown).filter(({ grade }) => grade?.correct !== true),
  gains: (context.record.bestScores.get(context.quiz.key) ?? 0) < WHOLE,
});

/** A whole score, in ten-thousandths. */
const WHOLE = 10_000;

const reviewView = (context: QuizContext, shown: NumberedAttempt): QuizView => ({
  step: 'review',
  results: resultsView(context, shown),
  questions: reviewedQuestions(context, shown),
});

function reviewedQuestions(
  context: QuizContext,
  shown: NumberedAttempt,
): readonly ReviewedQuestion[] {
  const earned = earnedInAttempt(questionsOf(context, shown), shown.attempt);
  return attemptQuestions(context, shown).map((view, index) => ({
    ...view,
    earned: earned[index] ?? NOTHING,
  }));
}

/** Never seen: what was earned is known of every question of an attempt. */
const NOTHING: Earned = { points: 0, of: 1 };

/**
 * The points and all that is said of them go by the score that was kept and reported when the attempt was
 * handed in, also where an update of the course would judge its answers otherwise.
 */
function resultsView(context: QuizContext, over: NumberedAttempt): AttemptResults {
  const { attempt, number } = over;
  const questions = questionsOf(context, over);
  const earned = earnedInAttempt(questions, attempt);
  const today = scoreOf(questions, attempt);
  const score = attempt.work.submitted?.score ?? today;
  const judgedAnew = score !== today;
  const { points, of } = earnedTogether(earned);
  return {
    attempt: number,
    points: judgedAnew ? pointsOfScore(score, of) : points,
    of,
    score: score / 10_000,
    passed: meetsPassingScore(score, context.passingScore),
    said: saidOf(context.quiz, score),
    inPart: !judgedAnew && earned.some((each) => each.points > 0 && isMissed(each)),
    objectives: resultsByObjective(questions, attempt, context.teaching),
    judgedAnew,
  };
}

const saidOf = ({ overallFeedback = [] }: PlayableQuiz, score: number): RichText | null =>
  overallFeedback.find(({ from }) => meetsPassingScore(score, from))?.text ?? null;

/** The questions of an attempt, in order, with what became of each. */
export const attemptQuestions = (
  context: QuizContext,
  shown: NumberedAttempt,
): readonly QuizQuestionView[] =>
  questionsOf(context, shown).map((question, index) =>
    questionView(context, shown, question, index + 1),
  );

function questionView(
  context: QuizContext,
  { attempt }: NumberedAttempt,
  question: PlayableQuestion,
  number: number,
): QuizQuestionView {
  const given = attempt.work.answers.get(question.key);
  const final = given?.checked === true || openAttempt(context) === null;
  return {
    question,
    number,
    answer: given?.answer ?? null,
    checked: given?.checked ?? false,
    grade: final ? gradeInAttempt(question, attempt) : null,
    order: optionOrder(question, attempt.seed, context.quiz.shuffleOptions),
    confidence: attempt.traces.get(question.key)?.confidence ?? null,
  };
}
