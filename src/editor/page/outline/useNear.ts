import { type RefObject, useEffect, useState } from 'react';

/** In pixels, above and below what is in sight. */
const AROUND = '600px 0px';

/**
 * Whether something is, or was, in sight or near it. Where no browser tells: at once. Apart from the rows
 * that ask, as anything long may.
 * @param waits What need not wait is near.
 */
export function useNear(place: RefObject<HTMLElement | null>, waits: boolean): boolean {
  const [isNear, setNear] = useState(!waits || typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    if (isNear || place.current === null) return undefined;
    const observer = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: AROUND },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [isNear, place]);
  return isNear;
}
