import type { Linearize } from '../contract.ts';
import { heading, richText } from '../linearPieces.ts';

export const linearizeFlipCards: Linearize<'flipCards'> = ({ title, intro, cards }) => [
  ...heading(title, 2),
  ...richText(intro),
  ...cards.flatMap(({ front, back }) => [...heading(front, 3), ...richText(back)]),
];
