import type { RichText } from '../../richtext/tree.ts';

/** What stands around the questions; they themselves are the block's `questions`. */
export interface KnowledgeCheckContent {
  readonly title: string;
  readonly intro: RichText | null;
  /** Each attempt shows the options in an order of its own. */
  readonly shuffleOptions: boolean;
}
