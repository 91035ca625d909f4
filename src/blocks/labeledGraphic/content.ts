import type { ItemNumber } from '../../core/blockState.ts';
import type { DescribedPicture } from '../../core/pictureFile.ts';
import type { RichText } from '../../richtext/tree.ts';
import type { BlockBehaviour, Linearize } from '../contract.ts';
import { deeper, heading, numberedHeading, paragraph, linearText } from '../linearPieces.ts';

export interface LabeledGraphicContent extends DescribedPicture {
  readonly title: string | null;
  readonly intro: RichText | null;
  readonly credit: string | null;
  readonly pins: readonly Pin[];
}

export interface Pin {
  readonly item: ItemNumber;
  /** Percent of the picture's width, from its left edge in every language: pictures do not mirror. */
  readonly x: number;
  /** Percent of the picture's height, from its top. */
  readonly y: number;
  readonly title: string;
  readonly text: RichText;
}

const linearize: Linearize<'labeledGraphic'> = (graphic) => [
  ...heading(graphic.title, 2),
  ...linearText(graphic.intro),
  ...paragraph(graphic.alternative),
  ...graphic.pins.flatMap(({ title, text }, index) => [
    ...numberedHeading(index, title),
    ...deeper(linearText(text), 1),
  ]),
];

export const labeledGraphicBehaviour: BlockBehaviour<'labeledGraphic'> = {
  linearize,
  left: (count, t) => t('blocks.labeledGraphic.left', { count }),
};

declare module '../types.ts' {
  interface BlockContents {
    readonly labeledGraphic: LabeledGraphicContent;
  }
}
