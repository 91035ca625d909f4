import type { ItemNumber } from '../core/blockState.ts';
import type { AnswerBehaviour } from './behaviour.ts';
import { areAmong, byItem, countAmong } from './byItem.ts';

/** A place for each item. */
export const pairs: AnswerBehaviour<'pairs'> = {
  private: false,
  normal: (answer) => ({ kind: 'pairs', pairs: byItem(answer.pairs) }),
  fits: (answer, { items, places, most }) =>
    areAmong(
      answer.pairs.map(([item]) => item),
      items,
    ) &&
    answer.pairs.every(([, place]) => places.includes(place)) &&
    (most === null || places.every((place) => heldBy(place, answer.pairs) <= most)),
  given: (answer, { items }) => ({
    answered: countAmong(
      (answer?.pairs ?? []).map(([item]) => item),
      items,
    ),
    of: items.length,
  }),
  some: ({ items, places }) => ({
    kind: 'pairs',
    pairs: items.flatMap((item, index) => {
      const place = places[index % places.length];
      return place === undefined ? [] : [[item, place] as const];
    }),
  }),
  join: null,
};

const heldBy = (place: ItemNumber, all: readonly (readonly [ItemNumber, ItemNumber])[]): number =>
  all.filter(([, of]) => of === place).length;
