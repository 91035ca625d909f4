import type { Linearize } from '../contract.ts';
import { heading, richText } from '../linearPieces.ts';

export const linearizeText: Linearize<'text'> = ({ title, text }) => [
  ...heading(title, 2),
  ...richText(text),
];
