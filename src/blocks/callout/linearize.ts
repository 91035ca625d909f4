import type { Linearize } from '../contract.ts';
import { heading, richText } from '../linearPieces.ts';

export const linearizeCallout: Linearize<'callout'> = ({ title, text }) => [
  ...heading(title, 3),
  ...richText(text),
];
