import { startTransition, useEffect, useState } from 'react';

/** In milliseconds. */
const AT_MOST = 1_000;

/**
 * Whether what nobody sees yet, or can wait, may be drawn: as soon as the browser has nothing else to do.
 * A course opens with its page first. Where no browser tells when: at once.
 */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(typeof requestIdleCallback === 'undefined');
  useEffect(() => {
    if (isIdle) return undefined;
    const draw = () => startTransition(() => setIdle(true));
    const asked = requestIdleCallback(draw, { timeout: AT_MOST });
    return () => cancelIdleCallback(asked);
  }, [isIdle]);
  return isIdle;
}
