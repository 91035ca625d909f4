import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

import type { LessonBody } from '../../engine/view.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { blockElement, focusBlock } from './blockElement.ts';

interface OpenedPart {
  /** The index from which blocks were added since the page was opened. */
  readonly firstNew: number;
  /** Continue was pressed: what it opens gets the focus. */
  readonly continued: () => void;
}

/** After Continue the focus goes to what it opened, and screen readers hear that there is more. */
export function useOpenedPart(
  { blocks, atEnd }: LessonBody,
  place: RefObject<HTMLElement | null>,
): OpenedPart {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const open = useRef(blocks.length);
  /** How many blocks were open when Continue was pressed. */
  const pressedAt = useRef<number | null>(null);
  const [seen, setSeen] = useState({ count: blocks.length, firstNew: Infinity });
  if (blocks.length > seen.count) setSeen({ count: blocks.length, firstNew: seen.count });

  useEffect(() => {
    if (pressedAt.current === null) return;
    const first = blocks[pressedAt.current];
    const opened =
      first === undefined ? endOf(atEnd ? place.current : null) : blockElement(first.key);
    if (opened === null) return;
    pressedAt.current = null;
    announce(t('lesson.partOpened'));
    focusBlock(opened);
  }, [announce, atEnd, blocks, place, t]);

  useEffect(() => {
    open.current = blocks.length;
  }, [blocks]);
  // The same for as long as the lesson is open, so that its blocks are not drawn again for it.
  const continued = useCallback(() => {
    pressedAt.current = open.current;
  }, []);
  return { firstNew: seen.firstNew, continued };
}

const endOf = (place: HTMLElement | null): HTMLElement | null =>
  place?.querySelector<HTMLElement>('[data-lesson-end]') ?? null;
