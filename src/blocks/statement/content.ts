import type { RichText } from '../../richtext/tree.ts';
import type { BlockBehaviour } from '../contract.ts';
import { linearText } from '../linearPieces.ts';

/** `open`: on the page itself; `filled`: on a surface in the colour of the course. */
export const statementLooks = ['open', 'filled'] as const;

export interface StatementContent {
  readonly text: RichText;
  readonly look: (typeof statementLooks)[number];
}

export const statementBehaviour: BlockBehaviour<'statement'> = {
  linearize: ({ text }) => linearText(text),
};

declare module '../types.ts' {
  interface BlockContents {
    readonly statement: StatementContent;
  }
}
