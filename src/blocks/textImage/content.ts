import type { DescribedPicture } from '../../core/pictureFile.ts';
import type { RichText } from '../../richtext/tree.ts';
import type { BlockBehaviour, Linearize } from '../contract.ts';
import { heading, linearText, paragraph } from '../linearPieces.ts';

/**
 * Where the picture is: `before` and `after` the words, beside them where there is room; `above` them;
 * `full`: above them, and wider; `behind` them.
 */
export const picturePlaces = ['before', 'after', 'above', 'full', 'behind'] as const;

export interface TextImageContent {
  readonly picture: DescribedPicture;
  readonly place: (typeof picturePlaces)[number];
  readonly title: string | null;
  readonly text: RichText | null;
  readonly credit: string | null;
}

/** In the order in which it stands on the page. */
const linearize: Linearize<'textImage'> = ({ picture, place, title, text }) => {
  const seen = paragraph(picture.alternative);
  const words = [...heading(title, 2), ...linearText(text)];
  return place === 'after' ? [...words, ...seen] : [...seen, ...words];
};

export const textImageBehaviour: BlockBehaviour<'textImage'> = { linearize };

declare module '../types.ts' {
  interface BlockContents {
    readonly textImage: TextImageContent;
  }
}
