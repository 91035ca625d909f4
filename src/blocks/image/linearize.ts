import type { Linearize } from '../contract.ts';
import { paragraph, richText } from '../linearPieces.ts';

export const linearizeImage: Linearize<'image'> = ({ alternative, caption, longDescription }) => [
  ...paragraph(alternative),
  ...richText(caption),
  ...richText(longDescription),
];
