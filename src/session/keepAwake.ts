import type { Clock } from './ports.ts';
import { schedule } from './schedule.ts';

export interface KeepAwake {
  /** Something was saved just now. */
  readonly saved: () => void;
  readonly stop: () => void;
}

/**
 * Calls for a save after so many seconds of visible time without one: long reading outlives an
 * LMS's login. `null`: nobody is waiting.
 */
export function keepAwake(
  clock: Clock,
  seconds: () => number,
  patience: number | null,
  call: () => void,
): KeepAwake {
  let savedAt = seconds();
  const plan = schedule(clock, () => look());

  const left = (): number => (patience ?? 0) - (seconds() - savedAt);

  const next = () => {
    if (patience !== null) plan.within(Math.max(1, left()) * 1000);
  };

  function look(): void {
    if (left() <= 0) {
      savedAt = seconds();
      call();
    }
    next();
  }

  next();
  return {
    saved: () => (savedAt = seconds()),
    stop: plan.cancel,
  };
}
