import type { RichText } from '../../richtext/tree.ts';
import type { ItemNumber } from '../../core/blockState.ts';

export interface AccordionContent {
  readonly title: string | null;
  readonly intro: RichText | null;
  readonly panels: readonly AccordionPanel[];
}

/** A panel shows its text, then the blocks of its slot. */
export interface AccordionPanel {
  readonly item: ItemNumber;
  readonly title: string;
  readonly text: RichText | null;
}
