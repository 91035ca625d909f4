import { startTransition, useEffect, useState } from 'react';

import { whenQuiet } from './whenQuiet.ts';

/**
 * Whether what nobody sees yet, or can wait, may be drawn: as soon as the browser has nothing else to do,
 * and nobody types. A course opens with its page first. Where no browser tells when: at once.
 */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(typeof requestIdleCallback === 'undefined');
  useEffect(
    () => (isIdle ? undefined : whenQuiet(() => startTransition(() => setIdle(true)))),
    [isIdle],
  );
  return isIdle;
}
