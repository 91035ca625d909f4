import type { Linearize } from '../contract.ts';
import { deeper, heading, numberedHeading, paragraph, richText } from '../linearPieces.ts';

/** An ordered list whose members are too rich for list items: headings with their numbers. */
export const linearizeProcess: Linearize<'process'> = ({ title, intro, steps }) => [
  ...heading(title, 2),
  ...richText(intro),
  ...steps.flatMap((step, index) => [
    ...numberedHeading(index, step.title),
    ...paragraph(step.picture?.alternative ?? null),
    ...deeper(richText(step.text), 1),
    { kind: 'slot', item: step.item } as const,
  ]),
];
