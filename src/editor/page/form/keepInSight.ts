/** What somebody does who looks elsewhere, or writes: the page stays where that brings it. */
const TOUCHES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * Keeps what is new in sight while it grows, until somebody does something: `check` speaks of it a moment
 * after it came, and its notes would push its end out of the panel. Apart from lists: it knows nothing of them.
 *
 * @param around What can grow before it, too.
 */
export function keepInSight(element: Element, around: Element | null): void {
  const observer = new ResizeObserver(() => element.scrollIntoView({ block: 'nearest' }));
  const ends = new AbortController();
  const end = () => {
    observer.disconnect();
    ends.abort();
  };
  observer.observe(element);
  if (around !== null) observer.observe(around);
  for (const touch of TOUCHES) {
    addEventListener(touch, end, { capture: true, passive: true, signal: ends.signal });
  }
}
