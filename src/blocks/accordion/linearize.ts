import type { Linearize } from '../contract.ts';
import { linearPanel } from '../linearPanel.ts';
import { heading, richText } from '../linearPieces.ts';

export const linearizeAccordion: Linearize<'accordion'> = ({ title, intro, panels }) => [
  ...heading(title, 2),
  ...richText(intro),
  ...panels.flatMap(linearPanel),
];
