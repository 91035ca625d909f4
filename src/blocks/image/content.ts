import type { DescribedPicture } from '../../core/pictureFile.ts';
import type { RichText } from '../../richtext/tree.ts';
import type { BlockBehaviour, Linearize } from '../contract.ts';
import { paragraph, linearText } from '../linearPieces.ts';

export interface ImageContent extends DescribedPicture {
  readonly width: 'column' | 'wide';
  readonly caption: RichText | null;
  readonly longDescription: RichText | null;
  readonly credit: string | null;
}

const linearize: Linearize<'image'> = ({ alternative, caption, longDescription }) => [
  ...paragraph(alternative),
  ...linearText(caption),
  ...linearText(longDescription),
];

export const imageBehaviour: BlockBehaviour<'image'> = { linearize };

declare module '../types.ts' {
  interface BlockContents {
    readonly image: ImageContent;
  }
}
