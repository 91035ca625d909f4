import type { DescribedPicture } from '../../core/pictureFile.ts';
import type { RichText } from '../../richtext/tree.ts';
import type { Panel } from '../panelContent.ts';

export interface ProcessContent {
  readonly title: string | null;
  readonly intro: RichText | null;
  /** The first stands open from the start. */
  readonly steps: readonly Step[];
}

/** A step shows its picture, its text, then the blocks of its slot. */
export interface Step extends Panel {
  readonly picture: DescribedPicture | null;
}
