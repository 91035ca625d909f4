import { type RefObject, useEffect, useState } from 'react';

/** As many rows are drawn at first, and then with each step. */
const STEP = 100;
/** As many rows before the last one that is drawn the next ones are. */
const AHEAD = 30;

/**
 * How many rows of a long list are drawn: the first ones, and more as somebody comes near the end of
 * those, by scrolling or by the keyboard. A thousand forms take seconds to draw, and a while at each
 * letter. Where no browser tells what is in sight: all. Apart from what is listed, as any list may grow.
 */
export function useDrawnRows(list: RefObject<HTMLElement | null>, count: number): number {
  const [drawn, setDrawn] = useState(typeof IntersectionObserver === 'undefined' ? Infinity : STEP);
  useEffect(() => {
    if (list.current === null || drawn >= count) return undefined;
    const observer = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) setDrawn(drawn + STEP);
    });
    for (const row of [...list.current.children].slice(-AHEAD)) observer.observe(row);
    return () => observer.disconnect();
  }, [list, count, drawn]);
  return drawn;
}
