import type { RichText } from '../../richtext/tree.ts';
import type { QuestionFeedback } from '../questionContent.ts';
import type { ItemNumber } from '../../core/blockState.ts';

export interface ChoiceContent {
  /** Shown above the question. */
  readonly scenario: RichText | null;
  readonly question: string;
  readonly select: 'one' | 'several';
  readonly options: readonly ChoiceOption[];
  readonly shuffle: boolean;
  /** `all`: only the exact set earns the point. `partial`: each right option earns a share. */
  readonly scoring: 'all' | 'partial';
  readonly feedback: QuestionFeedback;
  readonly hint: RichText | null;
  /** The id of the objective that the question tests. */
  readonly objective: string | null;
}

export interface ChoiceOption {
  readonly item: ItemNumber;
  /** For LMS reports. */
  readonly id: string;
  readonly text: string;
  readonly correct: boolean;
  /** Why this option is right or wrong. */
  readonly feedback: RichText | null;
}
