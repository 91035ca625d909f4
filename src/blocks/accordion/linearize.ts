import type { Linearize } from '../contract.ts';
import { deeper, heading, richText } from '../linearPieces.ts';

export const linearizeAccordion: Linearize<'accordion'> = ({ title, intro, panels }) => [
  ...heading(title, 2),
  ...richText(intro),
  ...panels.flatMap((panel) => [
    ...heading(panel.title, 3),
    ...deeper(richText(panel.text), 1),
    { kind: 'slot', item: panel.item } as const,
  ]),
];
