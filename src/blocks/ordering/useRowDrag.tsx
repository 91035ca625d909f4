import { type PointerEvent, type RefObject, useState } from 'react';

import type { ItemNumber } from '../../core/blockState.ts';

interface RowDrag {
  readonly item: ItemNumber;
  /** How the rows stand while this one is held. */
  readonly order: readonly ItemNumber[];
}

/**
 * Moves rows of a list by hand: by their grips with a finger, by all of them with a mouse. An extra
 * on top of the buttons and the number of each row.
 *
 * @param list Holds the rows and nothing else. It takes the pointer: rows move while they are held.
 * @param onDrop Not called when the row was let go where it stood.
 */
export function useRowDrag(
  list: RefObject<HTMLElement | null>,
  rows: readonly ItemNumber[],
  onDrop: (item: ItemNumber, place: number) => void,
) {
  const [drag, setDrag] = useState<RowDrag | null>(null);
  return {
    held: drag?.item ?? null,
    order: drag?.order ?? rows,
    onGrab: (item: ItemNumber) => (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || !takesHold(event)) return;
      event.preventDefault();
      list.current?.setPointerCapture(event.pointerId);
      setDrag({ item, order: rows });
    },
    ofList: {
      onPointerMove: ({ clientY }: PointerEvent) => {
        if (drag === null) return;
        const place = placeAt(list.current, drag.order.indexOf(drag.item), clientY);
        setDrag({ ...drag, order: movedTo(drag.order, drag.item, place) });
      },
      onPointerUp: () => {
        setDrag(null);
        const place = drag?.order.indexOf(drag.item) ?? -1;
        if (drag !== null && rows.indexOf(drag.item) !== place) onDrop(drag.item, place);
      },
      onPointerCancel: () => setDrag(null),
    },
  };
}

/** A list with one of its items elsewhere. */
export function movedTo(
  order: readonly ItemNumber[],
  item: ItemNumber,
  place: number,
): readonly ItemNumber[] {
  const others = order.filter((each) => each !== item);
  return others.toSpliced(place, 0, item);
}

/** A finger scrolls the page wherever it does not touch a grip. */
function takesHold({ target, pointerType }: PointerEvent): boolean {
  if (!(target instanceof Element) || target.closest('button, select') !== null) return false;
  return pointerType === 'mouse' || target.closest('[data-grip]') !== null;
}

/** How many of the other rows lie above a height. */
const placeAt = (list: HTMLElement | null, from: number, y: number): number =>
  [...(list?.children ?? [])]
    .filter((_, index) => index !== from)
    .filter((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return (top + bottom) / 2 < y;
    }).length;
