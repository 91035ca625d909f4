import type { CardProgress } from '../core/blockState.ts';
import type { AnswerBehaviour } from './behaviour.ts';
import { areAmong, byItem, countAmong } from './byItem.ts';

/**
 * Flashcards that are practised over time. Two devices practise different cards: of each card the
 * copy with more reviews stands, ties broken by the whole value.
 */
export const cards: AnswerBehaviour<'cards'> = {
  private: false,
  normal: (answer) => normal(answer.cards),
  fits: (answer, { items }) =>
    areAmong(
      answer.cards.map(({ item }) => item),
      items,
    ),
  given: (answer, { items }) => ({
    answered: countAmong(
      (answer?.cards ?? []).map(({ item }) => item),
      items,
    ),
    of: items.length,
  }),
  some: ({ items }) => normal(items.map((item) => ({ item, box: 1, reviews: 1, day: 0 }))),
  join: (a, b) => normal([...a.cards, ...b.cards].toSorted(compareCards)),
};

const normal = (all: readonly CardProgress[]) => ({
  kind: 'cards' as const,
  cards: byItem(all.map((card) => [card.item, card])).map(([, card]) => card),
});

const compareCards = (a: CardProgress, b: CardProgress): number =>
  a.reviews - b.reviews || a.day - b.day || a.box - b.box;
