import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { LessonBody } from '../../engine/view.ts';
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

  const count = blocks.length;
  const continued = useCallback(() => {
    pressedAt.current = count;
  }, [count]);
  return { firstNew: seen.firstNew, continued };
}

const endOf = (place: HTMLElement | null): HTMLElement | null =>
  place?.querySelector<HTMLElement>('[data-lesson-end]') ?? null;
