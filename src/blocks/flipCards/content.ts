import type { ItemNumber } from '../../core/blockState.ts';
import type { RichText } from '../../richtext/tree.ts';
import type { BlockBehaviour, Linearize } from '../contract.ts';
import { heading, nameOf, linearText } from '../linearPieces.ts';

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

const linearize: Linearize<'flipCards'> = ({ title, intro, cards }) => [
  ...heading(title, 2),
  ...linearText(intro),
  ...cards.flatMap(({ front, back }) => [nameOf('card', front, 3), ...linearText(back)]),
];

export const flipCardsBehaviour: BlockBehaviour<'flipCards'> = {
  linearize,
  left: (count, t) => t('blocks.flipCards.left', { count }),
};

declare module '../types.ts' {
  interface BlockContents {
    readonly flipCards: FlipCardsContent;
  }
}
