import type { DescribedPicture } from '../../core/pictureFile.ts';
import type { RichText } from '../../richtext/tree.ts';
import type { BlockBehaviour, Linearize } from '../contract.ts';
import { heading, linearText, paragraph } from '../linearPieces.ts';

/** All side by side; in a row that is moved along; or one large above the others. */
export const galleryLooks = ['grid', 'carousel', 'large'] as const;

export interface GalleryContent {
  readonly title: string | null;
  readonly intro: RichText | null;
  readonly look: (typeof galleryLooks)[number];
  readonly pictures: readonly GalleryPicture[];
}

export interface GalleryPicture extends DescribedPicture {
  readonly caption: string | null;
  readonly credit: string | null;
}

const linearize: Linearize<'gallery'> = ({ title, intro, pictures }) => [
  ...heading(title, 2),
  ...linearText(intro),
  ...pictures.flatMap(({ alternative, caption }) => [
    ...paragraph(alternative),
    ...paragraph(caption),
  ]),
];

export const galleryBehaviour: BlockBehaviour<'gallery'> = { linearize };

declare module '../types.ts' {
  interface BlockContents {
    readonly gallery: GalleryContent;
  }
}
