import type { DescribedPicture } from '../../core/pictureFile.ts';
import type { RichText } from '../../richtext/tree.ts';

export interface ImageContent extends DescribedPicture {
  readonly width: 'column' | 'wide';
  readonly caption: RichText | null;
  readonly longDescription: RichText | null;
  readonly credit: string | null;
}
