import type { Linearize } from '../contract.ts';
import { paragraph, richText } from '../linearPieces.ts';

export const linearizeQuote: Linearize<'quote'> = ({ text, attribution }) => [
  ...richText(text),
  ...paragraph(attribution),
];
