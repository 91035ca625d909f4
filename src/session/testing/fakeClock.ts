import type { Clock } from '../ports.ts';

/** Time that passes when a test says so. */
export interface FakeClock extends Clock {
  /**
   * Lets time pass: each timer that falls due runs, and all that follows from it at once. Time stops
   * at the moment in which `until` has come true.
   */
  readonly advance: (milliseconds: number, until?: () => boolean) => Promise<void>;
  /** Time goes by while nothing can run: somebody blocks the page. */
  readonly block: (milliseconds: number) => void;
  /** Sets the device's clock; no time goes by. */
  readonly set: (now: number) => void;
}

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** Lets everything happen that waits for no timer. */
const settled = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

export function fakeClock(start = Date.UTC(2026, 0, 1)): FakeClock {
  let elapsed = 0;
  let opened = start;
  const timers = new Set<Timer>();

  const runUntil = async (end: number, until: () => boolean): Promise<void> => {
    await settled();
    if (until()) return;
    const [next] = [...timers].toSorted((a, b) => a.at - b.at);
    if (next === undefined || next.at > end) {
      // Whoever blocks the page may have taken longer.
      elapsed = Math.max(elapsed, end);
      return;
    }
    timers.delete(next);
    elapsed = Math.max(elapsed, next.at);
    next.run();
    return runUntil(end, until);
  };

  return {
    now: () => opened + elapsed,
    elapsed: () => elapsed,
    set: (now) => {
      opened = now - elapsed;
    },
    block: (milliseconds) => {
      elapsed += milliseconds;
    },
    after: (milliseconds, run) => {
      const timer = { at: elapsed + milliseconds, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance: (milliseconds, until = NEVER) => runUntil(elapsed + milliseconds, until),
  };
}

const NEVER = (): boolean => false;
