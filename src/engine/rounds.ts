import type { LessonKey } from '../core/blockState.ts';
import type { OutlineQuizLesson } from '../course/playable.ts';
import { lastAttempt, type Attempts, type NumberedAttempt } from './attempts.ts';
import type { RetryView } from './view.ts';

/** How many attempts a quiz allows, and what comes after them. */
export type RoundRules = Pick<OutlineQuizLesson, 'attempts' | 'afterLastAttempt'>;

/**
 * Whether another attempt can start. A round ends with its last attempt; the next one opens once
 * the lessons that teach what was missed were opened again, and at once where there is none.
 */
export function retryAfter(
  rules: RoundRules,
  attempts: Attempts | undefined,
  missed: (last: NumberedAttempt) => readonly LessonKey[],
): RetryView {
  const last = lastAttempt(attempts);
  if (rules.attempts === null) return { kind: 'open', attemptsLeft: null };
  if (!endsRound(rules.attempts, last)) {
    return { kind: 'open', attemptsLeft: rules.attempts - (begunAndOver(last) % rules.attempts) };
  }
  if (rules.afterLastAttempt === 'locked') return { kind: 'locked' };
  const lessons = missed(last).filter((lesson) => !last.attempt.revisited.has(lesson));
  if (lessons.length > 0) return { kind: 'revisit', lessons };
  return { kind: 'open', attemptsLeft: rules.attempts };
}

/** Whether every attempt was used and none will ever open: only where the author locks a quiz. */
export function isExhausted(rules: RoundRules, attempts: Attempts | undefined): boolean {
  if (rules.attempts === null || rules.afterLastAttempt !== 'locked') return false;
  return endsRound(rules.attempts, lastAttempt(attempts));
}

/** An attempt that is still open is not used up. */
const begunAndOver = (last: NumberedAttempt | null): number => {
  if (last === null) return 0;
  return last.attempt.work.submitted === null ? last.number - 1 : last.number;
};

const endsRound = (size: number, last: NumberedAttempt | null): last is NumberedAttempt =>
  last !== null && last.attempt.work.submitted !== null && last.number % size === 0;
