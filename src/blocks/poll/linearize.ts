import type { Linearize } from '../contract.ts';
import { paragraph } from '../linearPieces.ts';

export const linearizePoll: Linearize<'poll'> = ({ question, options }) => [
  ...paragraph(question),
  ...options.map(({ text }) => ({ kind: 'listItem', text }) as const),
];
