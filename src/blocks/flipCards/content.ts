import type { RichText } from '../../richtext/tree.ts';
import type { ItemNumber } from '../../core/blockState.ts';

export interface FlipCardsContent {
  readonly title: string | null;
  readonly intro: RichText | null;
  readonly cards: readonly FlipCard[];
}

export interface FlipCard {
  readonly item: ItemNumber;
  readonly front: string;
  readonly back: RichText;
}
