import { type RefObject, useEffect } from 'react';

import type { PlayableBlock } from '../../blocks/playable.ts';
import { useSend } from '../play/CourseActor.ts';

/** How long the page has to rest before the place counts, in milliseconds. */
const SETTLE = 400;

/** A line across the page, two fifths from its top: the block that it runs through is being read. */
const READING_LINE = '-40% 0px -60% 0px';

/**
 * Tells the course which block the learner has come to, once they stay with it. While they work in
 * a block that is in view, their work says where they are.
 */
export function usePlaceInLesson(
  place: RefObject<HTMLElement | null>,
  blocks: readonly PlayableBlock[],
): void {
  const send = useSend();
  useEffect(() => {
    const keys = new Map(blocks.map(({ key }) => [String(key), key]));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const reached = entries.findLast(({ isIntersecting }) => isIntersecting)?.target;
        const block =
          reached instanceof HTMLElement ? keys.get(reached.dataset['block'] ?? '') : undefined;
        if (block === undefined) return;
        clearTimeout(timer);
        timer = setTimeout(() => {
          if (!isWorking(place.current)) send({ type: 'block.reached', block });
        }, SETTLE);
      },
      { rootMargin: READING_LINE },
    );
    for (const child of place.current?.children ?? []) observer.observe(child);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [blocks, place, send]);
}

/** Whether the focus is in the lesson, and in view. */
function isWorking(lesson: HTMLElement | null): boolean {
  const focused = document.activeElement;
  if (lesson === null || focused === null || !lesson.contains(focused)) return false;
  const { top, bottom } = focused.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
