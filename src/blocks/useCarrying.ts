import { type ComponentProps, type RefObject, useEffect, useLayoutEffect, useState } from 'react';

import type { ItemNumber } from '../core/blockState.ts';
import { useTranslation } from '../i18n/useTranslation.tsx';
import { useAnnounce } from '../ui/Announcer.tsx';
import type { AnswerLabel } from './contract.ts';
import type { Placing } from './placedItems.ts';
import { useCardDrag } from './useCardDrag.ts';

/** A card in the hand of the learner, and where it can be put down. */
export interface Carrying {
  /** The card that is picked up; `null` for none. */
  readonly carried: ItemNumber | null;
  /** It follows the pointer. */
  readonly isDragged: boolean;
  /** The place over which it is held, `null` where cards wait, `undefined` over none. */
  readonly over: ItemNumber | null | undefined;
  /** What makes a button pick a card up, and let go of it. */
  readonly grip: (item: ItemNumber) => ComponentProps<'button'>;
  /** What makes a button take the card that is carried. */
  readonly target: (place: ItemNumber | null) => ComponentProps<'button'>;
  /** The card is about to move, and the focus goes along. Not to its list, which telephones would open. */
  readonly keepFocus: (item: ItemNumber) => void;
}

interface Board {
  readonly root: RefObject<HTMLElement | null>;
  /** Begins the ids of the cards. */
  readonly name: string;
  readonly items: readonly AnswerLabel[];
  readonly placing: Placing;
  readonly put: (item: ItemNumber, place: ItemNumber | null) => void;
  /** Called before cards stand elsewhere. */
  readonly beforeMove: () => void;
}

/** Picks cards up and puts them down, by the keyboard, by presses, and with the pointer. */
export function useCarrying(board: Board): Carrying {
  const { root, name, items, placing, put, beforeMove } = board;
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [carried, setCarried] = useState<ItemNumber | null>(null);
  const focusOn = useFocusOn(root);
  const say = (words: 'pickedUp' | 'isBack', item: ItemNumber) => {
    const label = items.find((each) => each.item === item)?.label;
    announce(t(`blocks.places.${words}`, { item: label }));
  };
  const letGo = () => {
    if (carried === null) return;
    beforeMove();
    setCarried(null);
    say('isBack', carried);
    focusOn(`#${name}-${carried}-grip`);
  };
  const putDown = (item: ItemNumber, place: ItemNumber | null, byKeys: boolean) => {
    beforeMove();
    setCarried(null);
    put(item, place);
    const next = byKeys ? nextWaiting(items, placing, item) : item;
    focusOn(`#${name}-${next}-grip`);
  };
  const drag = useCardDrag({
    root,
    onStart: setCarried,
    onDrop: (item, place) => {
      if (place === undefined || place === (placing.get(item) ?? null)) letGo();
      else putDown(item, place, false);
    },
    onCancel: letGo,
  });
  const press = (item: ItemNumber, byKeys: boolean) => {
    if (drag.wasDragged()) return;
    if (carried === item) return letGo();
    setCarried(item);
    say('pickedUp', item);
    if (byKeys) focusOn('[data-put]');
  };
  useEscape(root, carried !== null, () => {
    letGo();
    drag.stop();
  });
  return {
    carried,
    isDragged: drag.isDragging,
    over: drag.over,
    grip: (item) => ({
      ...drag.handlers(item),
      onClick: ({ detail }) => press(item, detail === 0),
    }),
    target: (place) => ({
      onClick: ({ detail }) => carried !== null && putDown(carried, place, detail === 0),
    }),
    keepFocus: (item) => focusOn(`#${name}-${item}-grip`),
  };
}

/** The card to go on with: the next that still waits, or the same where none does. */
function nextWaiting(
  items: readonly AnswerLabel[],
  placing: Placing,
  item: ItemNumber,
): ItemNumber {
  const at = items.findIndex((each) => each.item === item);
  const others = [...items.slice(at + 1), ...items.slice(0, Math.max(0, at))];
  return others.find((each) => !placing.has(each.item))?.item ?? item;
}

/** Moves the focus to something that is there once all is drawn anew. */
function useFocusOn(root: RefObject<HTMLElement | null>): (selector: string) => void {
  const [wanted, setWanted] = useState<{ readonly selector: string } | null>(null);
  useLayoutEffect(() => {
    if (wanted === null) return;
    const target = root.current?.querySelector<HTMLElement>(wanted.selector);
    target?.focus({ preventScroll: isInSight(target) });
  }, [root, wanted]);
  return (selector) => setWanted({ selector });
}

const isInSight = (element: HTMLElement): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= element.ownerDocument.documentElement.clientHeight;
};

function useEscape(root: RefObject<HTMLElement | null>, isOn: boolean, act: () => void): void {
  useEffect(() => {
    // A pointer that drags may have left the focus anywhere.
    const page = root.current?.ownerDocument;
    if (page === undefined || !isOn) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      act();
    };
    page.addEventListener('keydown', pressed);
    return () => page.removeEventListener('keydown', pressed);
  });
}
