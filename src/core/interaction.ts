import type { ItemNumber } from './blockState.ts';

/** An option in the words of a report: the author's id, and the number that never changes. */
export interface ReportedOption {
  readonly item: ItemNumber;
  readonly id: string;
}

/**
 * What was asked, and what the learner answered, for each kind of the standards' interactions.
 * `right` is what would be right, `null` where nothing is right or wrong: an item of a survey.
 */
interface AnswerParts {
  readonly trueFalse: { readonly response: boolean | null; readonly right: boolean | null };
  readonly choice: {
    /** Empty when the learner left the question out. */
    readonly response: readonly ReportedOption[];
    readonly right: readonly ReportedOption[] | null;
  };
  /** One gap. */
  readonly fillIn: {
    readonly response: string | null;
    /** Each text is right by itself. */
    readonly right: readonly string[] | null;
  };
  readonly longFillIn: { readonly response: string };
  /** A point of a scale, 1 for its first. */
  readonly likert: { readonly response: number | null };
  /** Items, each with the place that it was given; what is not placed yet is left out. */
  readonly matching: {
    readonly response: readonly ReportedPair[];
    readonly right: readonly ReportedPair[] | null;
  };
  readonly sequencing: {
    readonly response: readonly ReportedOption[];
    readonly right: readonly ReportedOption[] | null;
  };
  readonly numeric: {
    readonly response: number | null;
    /** Both ends are right too; `min` is at most `max`. */
    readonly right: { readonly min: number; readonly max: number } | null;
  };
  /** What fits none of them, in the author's words: the ending that a path came to. */
  readonly other: { readonly response: string; readonly right: string | null };
}

/** An item, and the place that it was put to. */
export type ReportedPair = readonly [item: ReportedOption, place: ReportedOption];

export type InteractionKind = keyof AnswerParts;

/** An answer of one kind, or of any. */
export type InteractionAnswer<Kind extends InteractionKind = InteractionKind> = {
  readonly [Each in Kind]: { readonly kind: Each } & AnswerParts[Each];
}[Kind];

/**
 * What SCORM 2004 and xAPI call what is asked (RTE, 4.2.9; xAPI 1.0.3, 2.4.4.1); neither of ours is
 * a `performance`.
 */
export type InteractionType =
  | 'true-false'
  | 'choice'
  | 'fill-in'
  | 'long-fill-in'
  | 'likert'
  | 'matching'
  | 'sequencing'
  | 'numeric'
  | 'other';

/** One answer that was handed in, as an administrator reads it in an LMS. */
export interface Interaction {
  /** Authors' ids, from the outside in: `quiz.q-ladder`. The same for every attempt. */
  readonly id: string;
  readonly answer: InteractionAnswer;
  /** `null` where there is no right answer. */
  readonly correct: boolean | null;
  /** The points that it earns where it is right; left out where that is one. */
  readonly weighting?: number;
  /** The question in the learner's language. */
  readonly description: string;
  /** The language of that: a BCP 47 tag. */
  readonly language: string;
  /** The id under which the objective that the question tests is reported. */
  readonly objective: string | null;
  /**
   * Which time this question was answered: the same whenever and wherever it is told, another for
   * every new answer.
   */
  readonly occasion: string;
  /** Handed in before this page connected: another page may have told it already. */
  readonly perhapsTold: boolean;
  /** Milliseconds since 1970; `null` when nobody knows any more. */
  readonly at: number | null;
}
