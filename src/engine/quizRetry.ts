import { missedLessons } from './grading.ts';
import { attemptsOf, openAttempt, questionsOf, type QuizContext } from './quizContext.ts';
import { retryAfter } from './rounds.ts';
import type { RetryView } from './view.ts';

/** Whether another attempt at the quiz can start, and if not, what opens it. */
export function quizRetry(context: QuizContext): RetryView {
  if (context.review) return { kind: 'locked' };
  return retryAfter(context.quiz, attemptsOf(context), (last) =>
    missedLessons(questionsOf(context, last), last.attempt, context.teaching),
  );
}

export const mayStart = (context: QuizContext): boolean =>
  openAttempt(context) === null && quizRetry(context).kind === 'open';
