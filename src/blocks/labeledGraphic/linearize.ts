import type { Linearize } from '../contract.ts';
import { deeper, heading, numberedHeading, paragraph, richText } from '../linearPieces.ts';

export const linearizeLabeledGraphic: Linearize<'labeledGraphic'> = (graphic) => [
  ...heading(graphic.title, 2),
  ...richText(graphic.intro),
  ...paragraph(graphic.alternative),
  ...graphic.pins.flatMap(({ title, text }, index) => [
    ...numberedHeading(index, title),
    ...deeper(richText(text), 1),
  ]),
];
