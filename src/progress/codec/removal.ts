import type { Draft } from './draft.ts';

/**
 * What may be dropped from a text that is too long, the least important first. The last four only
 * go where a budget is too small for any course.
 */
export type DroppedKind =
  /** What the learner wrote in their own words: answers, notes, and what a newer player kept so. */
  | 'freeText'
  /** Answers of submitted attempts before the last attempt of their quiz. */
  | 'pastAttemptAnswers'
  | 'ranges'
  /** How answers came about. */
  | 'traces'
  | 'answers'
  /** Answers of a quiz's last attempt, once it was submitted. */
  | 'lastAttemptAnswers'
  | 'items'
  /** Answers of attempts that are not submitted. */
  | 'openAttemptAnswers'
  /** What a newer player wrote. */
  | 'unread'
  | 'blocksDone'
  | 'place'
  | 'attempts'
  | 'lessonsDone'
  | 'achievements';

/** One step of dropping. */
export interface Removal {
  readonly kind: DroppedKind;
  readonly remove: (draft: Draft) => void;
}
