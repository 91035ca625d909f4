/** How far the learner is with the whole course, in the words of SCORM 2004. */
export type CompletionStatus = 'incomplete' | 'completed';

/** Whether the learner has met the passing score; `unknown` while that is open or does not apply. */
export type SuccessStatus = 'unknown' | 'passed' | 'failed';

/**
 * What the course has to tell an LMS, the same for every standard. Adapters translate it and hold
 * no policy of their own. A `null` means: withhold the value.
 */
export interface ProgressReport {
  /** `null` in review and without credit: the LMS keeps the status that it has. */
  readonly completion: CompletionStatus | null;
  readonly success: SuccessStatus | null;
  /** The best scaled score, 0–1, once it is final. */
  readonly score: number | null;
  /** The share of the course that is done, 0–1. */
  readonly progress: number;
  /** The id of the lesson where the learner is; empty on the cover. */
  readonly location: string;
  /** The encoded learner record: ASCII within the budget of the LMS. */
  readonly savedState: string;
}
