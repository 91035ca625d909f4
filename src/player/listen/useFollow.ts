import { useEffect, useRef } from 'react';

/** Milliseconds for which the page stays where the learner has scrolled it. */
const THEIRS = 8000;

const SCROLLING = new Set(['PageUp', 'PageDown', 'ArrowUp', 'ArrowDown', 'Home', 'End', ' ']);

/**
 * Keeps what is spoken in view, unless the learner has just scrolled to somewhere else.
 *
 * @param covered Pixels at the bottom of the window that something lies over.
 */
export function useFollow(range: Range | null, covered: number): void {
  const scrolledAt = useRef(-Infinity);
  useEffect(() => {
    const scrolled = () => {
      scrolledAt.current = performance.now();
    };
    const pressed = ({ key, target }: KeyboardEvent) => {
      const inBar = target instanceof Element && target.closest('[data-listen]') !== null;
      if (SCROLLING.has(key) && !inBar) scrolled();
    };
    const listeners = new AbortController();
    const options = { signal: listeners.signal, passive: true };
    window.addEventListener('wheel', scrolled, options);
    window.addEventListener('touchmove', scrolled, options);
    window.addEventListener('keydown', pressed, options);
    return () => listeners.abort();
  }, []);
  useEffect(() => {
    const isTheirs = performance.now() - scrolledAt.current <= THEIRS;
    if (range !== null && !isTheirs) bringIntoView(range, covered);
  }, [range, covered]);
}

function bringIntoView(range: Range, covered: number): void {
  const { top, bottom, height } = range.getBoundingClientRect();
  const { above, below } = room(covered);
  if (height === 0 || (top >= above && bottom <= below)) return;
  // A little below the top, so that what follows is in view for a while.
  const to = above + Math.max(0, (below - above - height) / 4);
  window.scrollBy({ top: top - to, behavior: movesCalmly() ? 'auto' : 'smooth' });
}

/** What of the window is not under the bars. */
function room(covered: number) {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  return {
    above: Number.parseFloat(scrollPaddingTop) || 0,
    below: window.innerHeight - Math.max(covered, Number.parseFloat(scrollPaddingBottom) || 0),
  };
}

const movesCalmly = (): boolean =>
  document.documentElement.dataset['motion'] === 'reduced' ||
  matchMedia('(prefers-reduced-motion: reduce)').matches;
