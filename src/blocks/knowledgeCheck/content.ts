import type { RichText } from '../../richtext/tree.ts';
import type { BlockBehaviour, Linearize } from '../contract.ts';
import { heading, linearText } from '../linearPieces.ts';

/** What stands around the questions; they themselves are the block's `questions`. */
export interface KnowledgeCheckContent {
  readonly title: string;
  readonly intro: RichText | null;
  /** Each attempt shows the options in an order of its own. */
  readonly shuffleOptions: boolean;
  /** The score from which the lesson is done, scaled, 0–1. Left out where it is practice only. */
  readonly testOut?: number;
}

const linearize: Linearize<'knowledgeCheck'> = ({ title, intro }) => [
  ...heading(title, 2),
  ...linearText(intro),
  { kind: 'questions' },
];

export const knowledgeCheckBehaviour: BlockBehaviour<'knowledgeCheck'> = {
  linearize,
  left: (count, t) => t('blocks.knowledgeCheck.left', { count }),
};

declare module '../types.ts' {
  interface BlockContents {
    readonly knowledgeCheck: KnowledgeCheckContent;
  }
}
