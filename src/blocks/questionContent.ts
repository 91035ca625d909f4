import type { RichText } from '../richtext/tree.ts';

/** What a learner is told about an answer, beyond right or wrong. */
export interface QuestionFeedback {
  readonly correct: RichText | null;
  readonly incorrect: RichText | null;
}
