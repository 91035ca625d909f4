import type { Result } from '../core/result.ts';
import type { LmsFailure } from '../lms/port.ts';
import type { SessionContext } from './context.ts';
import { retryPause, schedule, type Schedule } from './schedule.ts';
import { SIGN_IN_NOTICES, signInNotice, type SavingStatus } from './status.ts';

/** Milliseconds in which changes are gathered into one save. */
const GATHER = 1_000;
/** Milliseconds that leave room for a frame to be painted, where a save is urgent. */
const PAINT = 50;

/** Where the work goes. */
export interface SyncTarget {
  /** Puts the work into the outbox; whether the device has taken it. */
  readonly keep: () => boolean;
  /** What the outbox's keeping is called. */
  readonly keptAs: SavingStatus;
  /** One exchange with the LMS, under the tabs' lock; `null` when there is no LMS. */
  readonly exchange: (() => Promise<Result<null, LmsFailure>>) | null;
  /** True when the LMS takes the report but must not be given the work. */
  readonly withheld: () => boolean;
}

/** Decides when the work is saved, and says how it stands with it. */
export interface SyncQueue {
  /** Something changed; urgent when it is decisive, or LMSs put it into their books. */
  readonly changed: (urgent: boolean) => void;
  /** As `changed`, for what the device need not keep: the LMS is asked whether it knows all. */
  readonly schedule: (urgent: boolean) => void;
  /** The device has taken the last change after all. */
  readonly taken: () => void;
  /** Saves at once what is not saved yet. Settles when that was tried. */
  readonly flush: () => Promise<void>;
  /** Plans nothing any more; what is under way may end without anybody hearing of it. */
  readonly stop: () => void;
}

/** Each change goes to the device first, synchronously, then to the LMS, gathered and retried. */
export function createSyncQueue(context: SessionContext, target: SyncTarget): SyncQueue {
  const queue: Queue = {
    context,
    target,
    plan: schedule(context.ports.clock, () => void flush(queue)),
    unsaved: false,
    kept: true,
    failures: 0,
    stopped: false,
    running: null,
  };
  showStatus(queue);
  return {
    changed: (urgent) => {
      queue.kept = target.keep();
      scheduleSave(queue, urgent);
    },
    schedule: (urgent) => scheduleSave(queue, urgent),
    taken: () => {
      queue.kept = true;
      if (!queue.stopped) showStatus(queue);
    },
    flush: () => flush(queue),
    stop: () => {
      queue.stopped = true;
      queue.plan.cancel();
    },
  };
}

interface Queue {
  readonly context: SessionContext;
  readonly target: SyncTarget;
  readonly plan: Schedule;
  /** Something changed since the last exchange began. */
  unsaved: boolean;
  /** The device has taken the last change. */
  kept: boolean;
  /** In a row. */
  failures: number;
  stopped: boolean;
  running: Promise<void> | null;
}

function statusOf({ failures, kept, running, target, unsaved }: Queue): SavingStatus {
  const onlyHere = target.exchange === null || failures > 0 || target.withheld();
  if (onlyHere) return kept ? target.keptAs : 'notKept';
  return unsaved || running !== null ? 'saving' : 'saved';
}

const showStatus = (queue: Queue): void => queue.context.saving.set(statusOf(queue));

function scheduleSave(queue: Queue, urgent: boolean): void {
  queue.unsaved = true;
  showStatus(queue);
  // After a failure the next try is planned already.
  if (queue.failures === 0 && queue.target.exchange !== null) {
    queue.plan.within(urgent ? PAINT : GATHER);
  }
}

async function flush(queue: Queue): Promise<void> {
  // What is under way may have read the record before the last change.
  await queue.running;
  const { exchange } = queue.target;
  if (!queue.unsaved || queue.stopped || exchange === null) return;
  queue.running ??= attempt(queue, exchange);
  await queue.running;
}

async function attempt(
  queue: Queue,
  exchange: () => Promise<Result<null, LmsFailure>>,
): Promise<void> {
  queue.plan.cancel();
  queue.unsaved = false;
  const outcome = await exchange();
  queue.running = null;
  if (queue.stopped) return;
  if (outcome.ok) succeeded(queue);
  else failed(queue, outcome.error);
  showStatus(queue);
}

function succeeded(queue: Queue): void {
  if (queue.failures > 0) queue.context.actor.send({ type: 'connection.restored' });
  queue.context.withdraw(...SIGN_IN_NOTICES);
  queue.failures = 0;
  if (queue.unsaved) queue.plan.within(GATHER);
}

function failed(queue: Queue, { cause }: LmsFailure): void {
  const { context, target } = queue;
  queue.unsaved = true;
  queue.kept = target.keep();
  queue.failures += 1;
  if (queue.failures === 1) {
    if (cause === 'ended') context.notify('reopenFromLms');
    context.actor.send({ type: 'connection.degraded' });
  }
  // Once may be a slip; and without a network nobody can know.
  const isSure = cause === 'signedOut' && queue.failures > 1;
  if (isSure && context.ports.page.online()) context.notify(signInNotice(statusOf(queue)));
  if (cause !== 'ended') queue.plan.within(retryPause(queue.failures));
}
