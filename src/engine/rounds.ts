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
  if (rules.attempts === null) return { kind: 'open', attemptsLeft: null };
  const last = roundEnd(rules.attempts, attempts);
  if (last === null) {
    const used = (lastAttempt(attempts)?.number ?? 0) % rules.attempts;
    return { kind: 'open', attemptsLeft: rules.attempts - used };
  }
  if (rules.afterLastAttempt === 'locked') return { kind: 'locked' };
  const lessons = missed(last).filter((lesson) => !last.attempt.revisited.has(lesson));
  if (lessons.length > 0) return { kind: 'revisit', lessons };
  return { kind: 'open', attemptsLeft: rules.attempts };
}

/** Whether every attempt was used and none will ever open: only where the author locks a quiz. */
export const isExhausted = (rules: RoundRules, attempts: Attempts | undefined): boolean =>
  rules.afterLastAttempt === 'locked' && roundEnd(rules.attempts, attempts) !== null;

/** The attempt that ended a round, while no other was begun since. */
export function roundEnd(
  size: number | null,
  attempts: Attempts | undefined,
): NumberedAttempt | null {
  const last = lastAttempt(attempts);
  if (size === null || last === null || last.attempt.work.submitted === null) return null;
  return last.number % size === 0 ? last : null;
}
