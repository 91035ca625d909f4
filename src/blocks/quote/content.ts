import type { RichText } from '../../richtext/tree.ts';
import type { BlockBehaviour, Linearize } from '../contract.ts';
import { paragraph, linearText } from '../linearPieces.ts';

export interface QuoteContent {
  readonly text: RichText;
  readonly attribution: string | null;
  /** Where the words come from: https, mailto or tel. */
  readonly link: string | null;
}

const linearize: Linearize<'quote'> = ({ text, attribution }) => [
  ...linearText(text),
  ...paragraph(attribution),
];

export const quoteBehaviour: BlockBehaviour<'quote'> = { linearize };

declare module '../types.ts' {
  interface BlockContents {
    readonly quote: QuoteContent;
  }
}
