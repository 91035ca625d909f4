import type { RichText } from '../../richtext/tree.ts';
import type { BlockBehaviour, Linearize } from '../contract.ts';
import { paragraph, richText } from '../linearPieces.ts';

export interface QuoteContent {
  readonly text: RichText;
  readonly attribution: string | null;
  /** Where the words come from: https, mailto or tel. */
  readonly link: string | null;
}

const linearize: Linearize<'quote'> = ({ text, attribution }) => [
  ...richText(text),
  ...paragraph(attribution),
];

export const quoteBehaviour: BlockBehaviour<'quote'> = { linearize };
