import type { Linearize } from '../contract.ts';
import { heading, paragraph, richText } from '../linearPieces.ts';
import { QUESTIONS_ITEM } from './content.ts';

export const linearizeSurvey: Linearize<'survey'> = ({ title, intro, whoSees, link }) => [
  ...heading(title, 2),
  ...richText(intro),
  ...richText(whoSees),
  ...(link === null ? [{ kind: 'slot', item: QUESTIONS_ITEM } as const] : paragraph(link.label)),
];
