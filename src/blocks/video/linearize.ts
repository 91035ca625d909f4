import type { Linearize } from '../contract.ts';
import { deeper, heading, richText } from '../linearPieces.ts';

/** The transcript stands for the film. */
export const linearizeVideo: Linearize<'video'> = ({ title, intro, transcript }) => [
  ...heading(title, 2),
  ...richText(intro),
  ...deeper(richText(transcript), 1),
];
