import type { Linearize } from '../contract.ts';
import { heading, richText } from '../linearPieces.ts';

export const linearizeKnowledgeCheck: Linearize<'knowledgeCheck'> = ({ title, intro }) => [
  ...heading(title, 2),
  ...richText(intro),
  { kind: 'questions' },
];
