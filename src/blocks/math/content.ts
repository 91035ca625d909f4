import type { Formula } from '../../richtext/mathTree.ts';
import type { RichText } from '../../richtext/tree.ts';
import type { BlockBehaviour, Linearize } from '../contract.ts';
import { heading, linearText, paragraph } from '../linearPieces.ts';

export interface MathContent {
  readonly title: string | null;
  readonly intro: RichText | null;
  readonly formula: Formula;
  /** By which texts name it; it stands in brackets beside the formula. */
  readonly number: string | null;
  readonly caption: RichText | null;
}

const linearize: Linearize<'math'> = ({ title, intro, formula, number, caption }) => [
  ...heading(title, 2),
  ...linearText(intro),
  ...paragraph(formula.words),
  ...paragraph(number === null ? null : `(${number})`),
  ...linearText(caption),
];

export const mathBehaviour: BlockBehaviour<'math'> = { linearize };

declare module '../types.ts' {
  interface BlockContents {
    readonly math: MathContent;
  }
}
