import type { ItemNumber } from '../core/blockState.ts';
import type { RichText } from '../richtext/tree.ts';

/** A part of a block below a title of its own: it shows its text, then the blocks of its slot. */
export interface Panel {
  readonly item: ItemNumber;
  readonly title: string;
  readonly text: RichText | null;
}
