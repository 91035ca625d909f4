import type { BlockKey, ItemNumber } from '../../core/blockState.ts';
import { hashNumbers } from '../../core/hash.ts';
import type { MatchingContent } from './content.ts';

/** One of the two cards of a pair. */
export interface MemoryCard {
  readonly id: string;
  /** The item, which is its partner’s number, too. */
  readonly pair: ItemNumber;
  readonly text: string;
}

/**
 * The cards of a memory as they lie: for a learner always in the same places, which the order gives
 * in which the list would show them. Partners to which nothing belongs are no part of the game.
 */
export function memoryCards(
  { items, partners }: Pick<MatchingContent, 'items' | 'partners'>,
  order: readonly ItemNumber[],
  key: BlockKey,
): readonly MemoryCard[] {
  const seed = hashNumbers(key, ...order);
  const cards = items.flatMap(({ item, text }): readonly MemoryCard[] => {
    const partner = partners.find((each) => each.item === item)?.label ?? '';
    return [
      { id: `${item}`, pair: item, text },
      { id: `${item}-partner`, pair: item, text: partner },
    ];
  });
  return cards
    .map((card, index) => ({ card, rank: hashNumbers(seed, card.pair, index % 2) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ card }) => card);
}
