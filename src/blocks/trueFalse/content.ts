import type { RichText } from '../../richtext/tree.ts';
import type { QuestionFeedback } from '../questionContent.ts';

/** The item number of the answer "true". */
export const TRUE_ITEM = 1;

/** The item number of the answer "false". */
export const FALSE_ITEM = 0;

export interface TrueFalseContent {
  readonly scenario: RichText | null;
  readonly statement: string;
  /** Whether the statement is true. */
  readonly answer: boolean;
  readonly feedback: QuestionFeedback;
  readonly hint: RichText | null;
  /** The id of the objective that the question tests. */
  readonly objective: string | null;
}
