import type { ItemNumber } from './blockState.ts';

/** An option in the words of a report: the author's id, and the number that never changes. */
export interface ReportedOption {
  readonly item: ItemNumber;
  readonly id: string;
}

/** What was asked, and what the learner answered. */
export type InteractionAnswer =
  | { readonly kind: 'trueFalse'; readonly response: boolean | null; readonly right: boolean }
  | {
      readonly kind: 'choice';
      /** Empty when the learner left the question out. */
      readonly response: readonly ReportedOption[];
      /** `null` where no option is right: a poll. */
      readonly right: readonly ReportedOption[] | null;
    }
  /** A point of a scale, 1 for its first. */
  | { readonly kind: 'likert'; readonly response: number }
  | { readonly kind: 'text'; readonly response: string };

/** One answer that was handed in, as an administrator reads it in an LMS. */
export interface Interaction {
  /** Authors' ids, from the outside in: `quiz.q-ladder`. The same for every attempt. */
  readonly id: string;
  readonly answer: InteractionAnswer;
  /** `null` where there is no right answer. */
  readonly correct: boolean | null;
  /** The question in the learner's language. */
  readonly description: string;
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
