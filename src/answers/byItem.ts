import type { ItemNumber } from '../core/blockState.ts';

/** Something that is said of one item. */
export type OfItem<Value> = readonly [item: ItemNumber, value: Value];

/** Ascending by item, each item once: of several, the last. */
export const byItem = <Value>(list: readonly OfItem<Value>[]): readonly OfItem<Value>[] =>
  [...new Map(list)].toSorted(([a], [b]) => a - b);

/** Whether all are among the items of a block, and none comes twice. */
export const areAmong = (items: readonly ItemNumber[], known: readonly ItemNumber[]): boolean =>
  new Set(items).size === items.length && items.every((item) => known.includes(item));

/** How many of a block's items something is said of. */
export const countAmong = (items: Iterable<ItemNumber>, known: readonly ItemNumber[]): number => {
  const said = new Set(items);
  return known.filter((item) => said.has(item)).length;
};
