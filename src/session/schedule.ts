import type { Cancel, Clock } from './ports.ts';

/** One thing that is to be done once, at the earliest time that was asked for. */
export interface Schedule {
  /** Milliseconds from now. A later wish than the one that stands changes nothing. */
  readonly within: (milliseconds: number) => void;
  readonly cancel: Cancel;
}

export function schedule(clock: Clock, run: () => void): Schedule {
  let planned: { readonly at: number; readonly cancel: Cancel } | null = null;
  const cancel = () => {
    planned?.cancel();
    planned = null;
  };
  return {
    cancel,
    within: (milliseconds) => {
      const at = clock.elapsed() + milliseconds;
      if (planned !== null && planned.at <= at) return;
      cancel();
      planned = {
        at,
        cancel: clock.after(milliseconds, () => {
          planned = null;
          run();
        }),
      };
    },
  };
}

const FIRST_RETRY = 2_000;
const LONGEST_PAUSE = 60_000;

/** Milliseconds to wait after so many failures in a row, from 1: twice as long each time. */
export const retryPause = (failures: number): number =>
  Math.min(LONGEST_PAUSE, FIRST_RETRY * 2 ** (failures - 1));
