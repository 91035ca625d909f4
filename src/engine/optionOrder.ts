import type { PlayableQuestion } from '../blocks/playable.ts';
import { assertNever } from '../core/assertNever.ts';
import type { ItemNumber } from '../core/blockState.ts';
import { hashNumbers } from '../core/hash.ts';

/**
 * The order in which a question shows its options: the author's, or one that the seed gives. An
 * option that an update adds or removes leaves the order of the others as it was.
 */
export function optionOrder(
  question: PlayableQuestion,
  seed: number,
  shuffleAll: boolean,
): readonly ItemNumber[] {
  switch (question.type) {
    case 'choice': {
      const items = question.content.options.map(({ item }) => item);
      const shuffled = shuffleAll || question.content.shuffle;
      return shuffled ? shuffle(items, seed, question.key) : items;
    }
    case 'trueFalse':
      return [1, 0];
    default:
      return assertNever(question);
  }
}

function shuffle(items: readonly ItemNumber[], seed: number, key: number): readonly ItemNumber[] {
  return items
    .map((item) => ({ item, rank: hashNumbers(seed, key, item) }))
    .toSorted((a, b) => a.rank - b.rank || a.item - b.item)
    .map(({ item }) => item);
}
