import { useLayoutEffect, useRef } from 'react';

import type { ItemNumber } from '../../core/blockState.ts';

/**
 * Gives the focus back to the control that moved its row: an element that is put elsewhere in the
 * page loses it. Whoever has gone on by then stays where they are. Apart from the question, as it is
 * about the page alone.
 *
 * @returns Notes the control that is about to move its row.
 */
export function useFocusOnMove(rows: readonly ItemNumber[]): (control: HTMLElement) => void {
  const order = rows.join();
  const moving = useRef<{ readonly control: HTMLElement; readonly before: string } | null>(null);
  useLayoutEffect(() => {
    if (moving.current === null || moving.current.before === order) return;
    if (document.activeElement === document.body) moving.current.control.focus();
    moving.current = null;
  });
  return (control) => {
    moving.current = { control, before: order };
  };
}
