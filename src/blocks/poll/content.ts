import type { ItemNumber } from '../../core/blockState.ts';
import type { RichText } from '../../richtext/tree.ts';

export interface PollContent {
  readonly question: string;
  /** Whether several options can be chosen. */
  readonly multiple: boolean;
  readonly options: readonly PollOption[];
  /** Said once the answer is saved. */
  readonly thanks: RichText | null;
}

export interface PollOption {
  readonly item: ItemNumber;
  /** For LMS reports. */
  readonly id: string;
  readonly text: string;
}
