import type { Launch } from '../../core/launch.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { LmsAdapter, LmsConnection, LmsFailure } from '../port.ts';
import { scormCalls, type ScormCalls, type Strictness } from './calls.ts';
import { openScorm } from './connection.ts';
import type { Dialect } from './dialect.ts';
import { followApi, type OpenNext } from './followedApi.ts';
import type { Formats } from './format.ts';
import type { ScormRuntime } from './runtime.ts';

export interface ScormOptions extends Strictness {
  readonly name: LmsAdapter['name'];
  readonly dialect: Dialect;
  readonly formats: Formats;
  /** Looks for the LMS's API; `null` when there is none. The same API gives the same object. */
  readonly find: () => ScormRuntime | null;
  /** Where the page comes from: tells this LMS from others. */
  readonly origin: string;
}

/**
 * A SCORM session of one page. It is initialized once, however often the course connects: after a
 * launch that could not be read whole, only the reading is done again.
 */
export function scormAdapter(options: ScormOptions): LmsAdapter {
  const { dialect, find, formats, name, origin } = options;
  let running = false;
  let ended = false;
  /** Initialized last; and the one that was also read whole, so that it can be gone on with. */
  let used: ScormRuntime | null = null;
  let opened: ScormRuntime | null = null;

  const initialize = (calls: ScormCalls): Result<null, LmsFailure> => {
    const initialized = calls.initialize();
    // After the end such an answer means that there is no second session.
    const before =
      !ended && !initialized.ok && dialect.alreadyInitialized.test(initialized.error.detail);
    return before ? ok(null) : initialized;
  };

  const isWantedBy = (calls: ScormCalls, isWanted: ((launch: Launch) => boolean) | null) => {
    // Every launch but one in another's place is wanted, and read once.
    const read = isWanted === null ? null : dialect.readLaunch(calls);
    return read?.ok !== true || isWanted?.(read.value.launch) === true;
  };

  const open = (
    runtime: ScormRuntime,
    isWanted: ((launch: Launch) => boolean) | null = null,
  ): Result<LmsConnection, LmsFailure> => {
    const calls = scormCalls(runtime, formats, options);
    if (!running || runtime !== used) {
      const initialized = initialize(calls);
      if (!initialized.ok) return initialized;
      used = runtime;
    }
    if (!isWantedBy(calls, isWanted))
      return fail({ cause: 'ended', detail: 'Another session is open in its place.' });
    const connection = openScorm(calls, dialect, origin, () => {
      running = false;
      ended = true;
    });
    // An LMS that does not know of the session any more is to be asked for a new one.
    running = connection.ok || !NOT_INITIALIZED.test(connection.error.detail);
    if (connection.ok) opened = runtime;
    return connection;
  };

  const openNext: OpenNext = (isWanted) => {
    const runtime = find();
    // An LMS that gives a new object each time has put nothing in the place of another.
    const isAnother = runtime !== null && runtime !== opened && runtime === find();
    return isAnother ? open(runtime, isWanted) : null;
  };

  const connect = (): Result<LmsConnection, LmsFailure> => {
    const runtime = find();
    if (runtime === null) return fail({ cause: 'absent', detail: `No ${name} API was found.` });
    const connection = open(runtime);
    return connection.ok ? ok(followApi(connection.value, openNext)) : connection;
  };

  return { name, connect: () => Promise.resolve(connect()) };
}

/** 1.2: not initialized; 2004: a value was asked for before the initialization, or after the end. */
const NOT_INITIALIZED = /: (?:301|122|123) /;
