import type { Linearize } from '../contract.ts';
import { paragraph, richText } from '../linearPieces.ts';

export const linearizeChoice: Linearize<'choice'> = ({ scenario, question, options }) => [
  ...richText(scenario),
  ...paragraph(question),
  ...options.map(({ text }) => ({ kind: 'listItem', text }) as const),
];
