import type { Linearize } from '../contract.ts';
import { paragraph } from '../linearPieces.ts';

/** The words of the scale by default are the player's. */
export const linearizeLikert: Linearize<'likert'> = ({ statement, scale }) => [
  ...paragraph(statement),
  ...(scale ?? []).map(({ label }) => ({ kind: 'listItem', text: label }) as const),
];
