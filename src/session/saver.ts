import type { Result } from '../core/result.ts';
import type { LmsFailure } from '../lms/port.ts';
import type { StorageFailure } from '../lms/keyValueStorage.ts';
import type { Clock } from './ports.ts';
import { retryPause, schedule } from './schedule.ts';
import type { SavingStatus } from './status.ts';

/** Milliseconds in which changes are gathered into one save. */
const GATHER = 1_000;
/** Milliseconds that leave room for a frame to be painted, where a save is urgent. */
const PAINT = 50;

export interface SaverOptions {
  readonly clock: Clock;
  /** Puts the work into the outbox. */
  readonly keep: () => Result<null, StorageFailure>;
  /** What the outbox's keeping is called. */
  readonly keptAs: SavingStatus;
  /** One exchange with the LMS, under the tabs' lock; `null` when there is no LMS. */
  readonly exchange: (() => Promise<Result<null, LmsFailure>>) | null;
  /** True when the LMS takes the report but must not be given the work. */
  readonly withheld: () => boolean;
  readonly onStatus: (status: SavingStatus) => void;
  /** The first failure after a success. */
  readonly onDegraded: (failure: LmsFailure) => void;
  readonly onRestored: () => void;
}

/** Decides when the work is saved, and says how it stands with it. */
export interface Saver {
  /** Something changed; urgent when LMSs put it into their books. */
  readonly changed: (urgent: boolean) => void;
  /** As `changed`, for what the device need not keep: the LMS is asked whether it knows all. */
  readonly offer: (urgent: boolean) => void;
  /** Saves at once what is not saved yet. Settles when that was tried. */
  readonly flush: () => Promise<void>;
  /** Plans nothing any more; what is under way may end without anybody hearing of it. */
  readonly stop: () => void;
}

/** Each change goes to the device first, synchronously, then to the LMS, gathered and retried. */
export function createSaver(options: SaverOptions): Saver {
  let unsaved = false;
  let kept = true;
  let failures = 0;
  let stopped = false;
  let running: Promise<void> | null = null;
  const plan = schedule(options.clock, () => void flush());

  const status = (): SavingStatus => {
    const onlyHere = options.exchange === null || failures > 0 || options.withheld();
    if (onlyHere) return kept ? options.keptAs : 'notKept';
    return unsaved || running !== null ? 'saving' : 'saved';
  };
  const show = () => options.onStatus(status());

  const succeeded = () => {
    if (failures > 0) options.onRestored();
    failures = 0;
    if (unsaved) plan.within(GATHER);
  };

  const failed = (failure: LmsFailure) => {
    unsaved = true;
    kept = options.keep().ok;
    failures += 1;
    if (failures === 1) options.onDegraded(failure);
    if (failure.cause !== 'ended') plan.within(retryPause(failures));
  };

  const attempt = async (exchange: () => Promise<Result<null, LmsFailure>>): Promise<void> => {
    plan.cancel();
    unsaved = false;
    const outcome = await exchange();
    running = null;
    if (stopped) return;
    if (outcome.ok) succeeded();
    else failed(outcome.error);
    show();
  };

  const flush = async (): Promise<void> => {
    // What is under way may have read the record before the last change.
    await running;
    if (!unsaved || stopped || options.exchange === null) return;
    running ??= attempt(options.exchange);
    await running;
  };

  const offer = (urgent: boolean) => {
    unsaved = true;
    show();
    if (failures === 0 && options.exchange !== null) plan.within(urgent ? PAINT : GATHER);
  };

  show();
  return {
    flush,
    offer,
    changed: (urgent) => {
      kept = options.keep().ok;
      offer(urgent);
    },
    stop: () => {
      stopped = true;
      plan.cancel();
    },
  };
}
