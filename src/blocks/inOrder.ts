import type { ItemNumber } from '../core/blockState.ts';

/** In the given order; those that it does not name come last, so that none is ever lost. */
export function inOrder<Each extends { readonly item: ItemNumber }>(
  all: readonly Each[],
  order: readonly ItemNumber[],
): readonly Each[] {
  const place = ({ item }: Each) => (order.indexOf(item) + order.length) % order.length;
  return order.length === 0 ? all : all.toSorted((a, b) => place(a) - place(b));
}
