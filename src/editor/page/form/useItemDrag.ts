import { type PointerEvent, type RefObject, useState } from 'react';

export interface ItemDrag {
  readonly from: number;
  /** Where it stands when it is let go now. */
  readonly to: number;
}

/**
 * Moves items of a list by their grips, with a mouse, a pen or a finger. Keys have ways of their own.
 *
 * @param list The element whose children are the items.
 */
export function useItemDrag(
  list: RefObject<HTMLElement | null>,
  move: (from: number, to: number) => void,
) {
  const [drag, setDrag] = useState<ItemDrag | null>(null);
  const grip = (index: number) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ from: index, to: index });
    },
    onPointerMove: ({ clientY }: PointerEvent) => {
      if (drag !== null) setDrag({ ...drag, to: indexAt(list.current, drag.from, clientY) });
    },
    onPointerUp: () => {
      setDrag(null);
      if (drag !== null && drag.to !== drag.from) move(drag.from, drag.to);
    },
    onPointerCancel: () => setDrag(null),
  });
  return { drag, grip };
}

/** How many of the other items lie above a height. */
function indexAt(list: HTMLElement | null, from: number, y: number): number {
  const others = [...(list?.children ?? [])].filter((_, index) => index !== from);
  return others.filter((item) => {
    const { top, bottom } = item.getBoundingClientRect();
    return (top + bottom) / 2 < y;
  }).length;
}
