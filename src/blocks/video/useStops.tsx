import { type RefObject, useEffect, useRef, useState } from 'react';

import type { ItemNumber } from '../../core/blockState.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { moveFocus } from '../../ui/moveFocus.ts';
import type { PlayableBlockOf } from '../playable.ts';
import { useAnswered } from '../viewHost.tsx';

/** The stops of a film: which stand open in the list below it, and which are answered. */
export interface OpenStops {
  readonly isOpen: (item: ItemNumber) => boolean;
  readonly isAnswered: (item: ItemNumber) => boolean;
  readonly setOpen: (item: ItemNumber, open: boolean) => void;
  /** The film has stopped: opens the questions there, and moves the focus to them. */
  readonly leadTo: (item: ItemNumber) => void;
}

/** @returns Where the list stands, and how its stops are. */
export function useStops(
  block: PlayableBlockOf<'video'>,
): readonly [RefObject<HTMLElement | null>, OpenStops] {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const place = useRef<HTMLElement>(null);
  const [openNow, setOpenNow] = useState<readonly ItemNumber[]>([]);
  const [reached, setReached] = useState<{ readonly item: ItemNumber } | null>(null);
  const answered = useAnswered(block);
  // Once it is drawn open: what is hidden cannot take the focus.
  useEffect(() => {
    if (reached === null) return;
    const heading = place.current?.querySelector<HTMLElement>(
      `[data-stop="${reached.item}"] button`,
    );
    if (heading) moveFocus(heading, 'start');
  }, [reached]);
  const setOpen = (item: ItemNumber, open: boolean) =>
    setOpenNow((before) => [...before.filter((each) => each !== item), ...(open ? [item] : [])]);
  const stops: OpenStops = {
    isOpen: (item) => openNow.includes(item),
    isAnswered: (item) =>
      block.slots.every(
        (slot) => slot.item !== item || slot.blocks.every(({ key }) => answered.includes(key)),
      ),
    setOpen,
    leadTo: (item) => {
      announce(t('blocks.video.stopped'));
      setOpen(item, true);
      setReached({ item });
    },
  };
  return [place, stops];
}
