import { useEffect, useRef } from 'react';

/** Milliseconds for which the page stays where the learner has scrolled it. */
const THEIRS = 8000;

const SCROLLING = new Set(['PageUp', 'PageDown', 'ArrowUp', 'ArrowDown', 'Home', 'End', ' ']);

/** Keeps what is spoken in view, unless the learner has just scrolled to somewhere else. */
export function useFollow(range: Range | null): void {
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
    if (range !== null && performance.now() - scrolledAt.current > THEIRS) bringIntoView(range);
  }, [range]);
}

function bringIntoView(range: Range): void {
  const { top, bottom, height } = range.getBoundingClientRect();
  const { above, below } = room();
  if (height === 0 || (top >= above && bottom <= below)) return;
  // A little below the top, so that what follows is in view for a while.
  const to = above + Math.max(0, (below - above - height) / 4);
  window.scrollBy({ top: top - to, behavior: movesCalmly() ? 'auto' : 'smooth' });
}

/** What of the window is not under the bars. */
function room() {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  return {
    above: Number.parseFloat(scrollPaddingTop) || 0,
    below: window.innerHeight - (Number.parseFloat(scrollPaddingBottom) || 0),
  };
}

const movesCalmly = (): boolean =>
  document.documentElement.dataset['motion'] === 'reduced' ||
  matchMedia('(prefers-reduced-motion: reduce)').matches;
