import type { Cancel, Clock, PageLife } from './ports.ts';

/** How long the learner had the page before them. */
export interface VisibleTime {
  /** Seconds since the last start; time with the page hidden does not count. */
  readonly seconds: () => number;
  /** Counts from zero, for a new connection. */
  readonly restart: () => void;
  readonly stop: Cancel;
}

export function visibleTime(clock: Clock, page: PageLife): VisibleTime {
  let counted = 0;
  let since = page.visible() ? clock.elapsed() : null;
  const running = () => (since === null ? 0 : clock.elapsed() - since);
  const stop = page.listen(() => {
    counted += running();
    since = page.visible() ? clock.elapsed() : null;
  });
  return {
    seconds: () => (counted + running()) / 1000,
    restart: () => {
      counted = 0;
      since = page.visible() ? clock.elapsed() : null;
    },
    stop,
  };
}
