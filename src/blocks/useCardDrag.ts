import { type PointerEvent, type RefObject, useRef, useState } from 'react';

import type { ItemNumber } from '../core/blockState.ts';

interface CardDrag {
  readonly isDragging: boolean;
  /** The place below the pointer, `null` where cards wait, `undefined` for none. */
  readonly over: ItemNumber | null | undefined;
  /** For the grip of a card. */
  readonly handlers: (
    item: ItemNumber,
  ) => Record<
    'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel',
    (event: PointerEvent<HTMLElement>) => void
  >;
  /** Whether the press that just ended was the end of a drag. Asked once. */
  readonly wasDragged: () => boolean;
  readonly stop: () => void;
}

interface Drag {
  readonly root: RefObject<HTMLElement | null>;
  readonly onStart: (item: ItemNumber) => void;
  readonly onDrop: (item: ItemNumber, place: ItemNumber | null | undefined) => void;
  readonly onCancel: () => void;
}

/** A card, and where on the page it was taken hold of. */
interface Held {
  readonly card: HTMLElement;
  readonly x: number;
  readonly y: number;
}

/** Nobody holds a pointer still: a way of so many pixels is still a press. */
const PRESS = 6;

/** Lets a card follow the pointer, and tells over which place it was let go. */
export function useCardDrag({ root, onStart, onDrop, onCancel }: Drag): CardDrag {
  const held = useRef<Held | null>(null);
  const dragged = useRef(false);
  const [over, setOver] = useState<ItemNumber | null | undefined>();
  const [isDragging, setDragging] = useState(false);
  const stop = () => {
    held.current?.card.style.removeProperty('translate');
    held.current = null;
    setOver(undefined);
    setDragging(false);
  };
  return {
    isDragging,
    over,
    stop,
    wasDragged: () => {
      const was = dragged.current;
      dragged.current = false;
      return was;
    },
    handlers: (item) => ({
      onPointerDown: ({ button, currentTarget, pageX: x, pageY: y }) => {
        dragged.current = false;
        const card = currentTarget.closest<HTMLElement>('[data-card]');
        held.current = button === 0 && card !== null ? { card, x, y } : null;
      },
      onPointerMove: ({ currentTarget, pointerId, clientX, clientY, pageX, pageY }) => {
        if (held.current === null) return;
        const { card, x, y } = held.current;
        const [across, down] = [pageX - x, pageY - y];
        if (!isDragging && Math.hypot(across, down) < PRESS) return;
        if (!isDragging) {
          dragged.current = true;
          currentTarget.setPointerCapture(pointerId);
          setDragging(true);
          onStart(item);
        }
        card.style.setProperty('translate', `${across}px ${down}px`);
        setOver(placeAt(root.current, card, clientX, clientY));
      },
      onPointerUp: ({ clientX, clientY }) => {
        const card = held.current?.card;
        if (card === undefined) return;
        if (isDragging) onDrop(item, placeAt(root.current, card, clientX, clientY));
        stop();
      },
      onPointerCancel: () => {
        if (isDragging) onCancel();
        stop();
      },
    }),
  };
}

/** The place at a point of the window, whatever card is held over it. */
function placeAt(
  root: HTMLElement | null,
  card: HTMLElement,
  x: number,
  y: number,
): ItemNumber | null | undefined {
  const there = card.ownerDocument.elementsFromPoint(x, y).find((each) => !card.contains(each));
  const place = there?.closest<HTMLElement>('[data-place]');
  if (!place || root?.contains(place) !== true) return undefined;
  const { place: number = '' } = place.dataset;
  return number === '' ? null : Number(number);
}
