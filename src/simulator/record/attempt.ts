/** A data model, flat: `cmi.core.lesson_status` → `incomplete`. */
export type CmiValues = Readonly<Record<string, string>>;

/** What the LMS keeps of a learner's attempt. */
export interface Attempt {
  readonly values: CmiValues;
  /** Whether the last session was ended by the course. */
  readonly ended: boolean;
}

export const launchKinds = ['normal', 'review', 'browse', 'noCredit'] as const;

/** How the LMS opens the course. cmi5 knows no launch without credit. */
export type LaunchKind = (typeof launchKinds)[number];

export interface Learner {
  readonly id: string;
  readonly name: string;
}
