import { useState } from 'react';

import type { BlockState, ItemNumber } from '../core/blockState.ts';
import type { BlockAction } from './viewContract.ts';

/** What stands open just now, which is the view's own affair, and what was ever opened, which is kept. */
export interface OpenItems {
  readonly isOpen: (item: ItemNumber) => boolean;
  readonly wasOpened: (item: ItemNumber) => boolean;
  /** How many of the items were ever opened. */
  readonly opened: number;
  readonly setOpen: (items: readonly ItemNumber[], open: boolean) => void;
}

const NONE: readonly ItemNumber[] = [];

/**
 * Items that open and close. On return, what was opened before stands open again.
 *
 * @param fromTheStart What stands open before the learner does anything. It counts as opened once
 * the learner opens or closes any item: until then nobody can know whether it was even seen.
 */
export function useOpenItems(
  items: readonly ItemNumber[],
  state: BlockState | null,
  act: (action: BlockAction) => void,
  fromTheStart: readonly ItemNumber[] = NONE,
): OpenItems {
  const kept = new Set(openedItems(state));
  const [openNow, setOpenNow] = useState<ReadonlySet<ItemNumber>>(
    new Set([...fromTheStart, ...kept]),
  );
  const setOpen = (changed: readonly ItemNumber[], open: boolean) => {
    setOpenNow((before) => changeAll(before, changed, open));
    const seen = new Set([...fromTheStart, ...(open ? changed : NONE)]);
    for (const item of seen) if (!kept.has(item)) act({ type: 'open', item });
  };
  return {
    isOpen: (item) => openNow.has(item),
    wasOpened: (item) => kept.has(item),
    opened: items.filter((item) => kept.has(item)).length,
    setOpen,
  };
}

const openedItems = (state: BlockState | null): readonly ItemNumber[] =>
  state?.kind === 'items' ? state.items : NONE;

function changeAll(
  before: ReadonlySet<ItemNumber>,
  items: readonly ItemNumber[],
  open: boolean,
): ReadonlySet<ItemNumber> {
  const after = new Set(before);
  for (const item of items) {
    if (open) after.add(item);
    else after.delete(item);
  }
  return after;
}
