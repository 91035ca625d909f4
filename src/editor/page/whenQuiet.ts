import { after } from '../after.ts';

/** In milliseconds: what can wait waits at most so long for a browser that is never idle. */
const AT_MOST = 1_000;

/** In milliseconds: whoever pauses longer is not in the midst of a word. */
const PAUSE = 500;

/**
 * Runs something as soon as the browser has nothing else to do and nobody types: between two letters a
 * browser is idle, too. Gives what takes it back. Where no browser tells when: in a moment.
 */
export function whenQuiet(run: () => void): () => void {
  let cancel = idle(begin);
  const typed = () => {
    cancel();
    cancel = after(PAUSE, () => {
      cancel = idle(begin);
    });
  };
  const end = () => {
    removeEventListener('input', typed, true);
    cancel();
  };
  function begin() {
    end();
    run();
  }
  addEventListener('input', typed, true);
  return end;
}

function idle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') return after(0, run);
  const asked = requestIdleCallback(run, { timeout: AT_MOST });
  return () => cancelIdleCallback(asked);
}
