import type { RichText } from '../../richtext/tree.ts';

export interface ImageContent {
  readonly source: string;
  /** Empty for a picture that only decorates. */
  readonly alternative: string;
  readonly width: 'column' | 'wide';
  readonly caption: RichText | null;
  readonly longDescription: RichText | null;
  readonly credit: string | null;
}
