import type { FilmWishes } from './filmWishes.ts';
import type { Interaction } from './interaction.ts';

/** How far the learner is with the whole course, in the words of SCORM 2004. */
export type CompletionStatus = 'incomplete' | 'completed';

/** Whether the learner has met the passing score; `unknown` while that is open or does not apply. */
export type SuccessStatus = 'unknown' | 'passed' | 'failed';

/**
 * How the learner stands with the course, the same for every standard. A `null` means: withhold
 * the value.
 */
export interface Standing {
  /** `null` in review and without credit: the LMS keeps the status that it has. */
  readonly completion: CompletionStatus | null;
  readonly success: SuccessStatus | null;
  /** The best scaled score, 0–1, once it is final. */
  readonly score: number | null;
  /** The share of the course that is done, 0–1. */
  readonly progress: number;
  /** The id of the lesson where the learner is; empty on the cover. */
  readonly location: string;
}

/** A lesson, or a learning objective that the author declared, once it is reached. */
export interface ReachedObjective {
  /** `lesson.ladder` or `objective.define-peer-work`: unique, and never renamed. */
  readonly id: string;
  readonly success: SuccessStatus;
  /** Scaled, 0–1; `null` where there is none. */
  readonly score: number | null;
}

/**
 * All that the course has to tell an LMS. Adapters translate it and hold no policy of their own.
 */
export interface ProgressReport extends Standing {
  /** The encoded learner record: ASCII within the budget of the LMS. */
  readonly savedState: string;
  /** What was answered and is not in the LMS yet, the oldest first. */
  readonly interactions: readonly Interaction[];
  /** What was reached and is not in the LMS yet. */
  readonly objectives: readonly ReachedObjective[];
  /** The course's language as a BCP 47 tag, once the learner has chosen it in this visit. */
  readonly language: string | null;
  /** What the learner has chosen for films in this visit. */
  readonly films: FilmWishes;
}
