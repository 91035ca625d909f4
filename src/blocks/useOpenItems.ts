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

/** Items that open and close. On return, what was opened before stands open again. */
export function useOpenItems(
  items: readonly ItemNumber[],
  state: BlockState | null,
  act: (action: BlockAction) => void,
): OpenItems {
  const kept = new Set(openedItems(state));
  const [openNow, setOpenNow] = useState<ReadonlySet<ItemNumber>>(kept);
  const setOpen = (changed: readonly ItemNumber[], open: boolean) => {
    setOpenNow((before) => changeAll(before, changed, open));
    if (!open) return;
    for (const item of changed) if (!kept.has(item)) act({ type: 'open', item });
  };
  return {
    isOpen: (item) => openNow.has(item),
    wasOpened: (item) => kept.has(item),
    opened: items.filter((item) => kept.has(item)).length,
    setOpen,
  };
}

const openedItems = (state: BlockState | null): readonly ItemNumber[] =>
  state?.kind === 'items' ? state.items : [];

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
