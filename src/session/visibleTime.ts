import type { Cancel, Clock, PageLife } from './ports.ts';

/** How long the learner had the page before them. */
export interface VisibleTime {
  /** Seconds since the last start; time with the page hidden, or the device asleep, does not count. */
  readonly seconds: () => number;
  /** Counts from zero, for a new connection. */
  readonly restart: () => void;
  readonly stop: Cancel;
}

/** Milliseconds between two looks at the clock. */
const BEAT = 60_000;

/**
 * A device that sleeps hides no page, and on some systems its clocks go on: what lies between two
 * looks is then hours. No more is counted of it than a busy page can be late.
 */
const LONGEST_BEAT = 2 * BEAT;

export function visibleTime(clock: Clock, page: PageLife): VisibleTime {
  let counted = 0;
  let since: number | null = null;
  let rest: Cancel | null = null;
  const running = () =>
    since === null ? 0 : Math.min(Math.max(0, clock.elapsed() - since), LONGEST_BEAT);
  const look = () => {
    counted += running();
    since = page.visible() ? clock.elapsed() : null;
    rest?.();
    rest = since === null ? null : clock.after(BEAT, look);
  };
  look();
  const stopListening = page.listen(look);
  return {
    seconds: () => (counted + running()) / 1000,
    restart: () => {
      look();
      counted = 0;
    },
    stop: () => {
      rest?.();
      stopListening();
    },
  };
}
