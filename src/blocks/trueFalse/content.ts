import type { RichText } from '../../richtext/tree.ts';
import type { QuestionFeedback } from '../questionContent.ts';

export interface TrueFalseContent {
  readonly scenario: RichText | null;
  readonly statement: string;
  /** Whether the statement is true. Item 1 stands for true, item 0 for false. */
  readonly answer: boolean;
  readonly feedback: QuestionFeedback;
  readonly hint: RichText | null;
  /** The id of the objective that the question tests. */
  readonly objective: string | null;
}
