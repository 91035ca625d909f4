import type { Linearize } from '../contract.ts';
import { paragraph, richText } from '../linearPieces.ts';

/** The words "true" and "false" are the player's. */
export const linearizeTrueFalse: Linearize<'trueFalse'> = ({ scenario, statement }) => [
  ...richText(scenario),
  ...paragraph(statement),
];
