import { after } from '../after.ts';
import type { DrawnAnew } from './markedPage.ts';

/** In milliseconds. */
const PAUSE = 200;

/**
 * Runs something with the next picture after a change of the page. After one of words alone, once there
 * was no other for a moment: with a letter nothing comes or goes on the page, and whoever writes waits
 * for nobody who looks whether it did.
 */
export function whenWritten(run: () => void): (drawn: DrawnAnew) => void {
  let isDue = false;
  let cancel: (() => void) | null = null;
  const next = () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      cancel?.();
      run();
    });
  };
  return (drawn) => {
    cancel?.();
    if (drawn === 'more') next();
    else cancel = after(PAUSE, next);
  };
}
