import { fail, ok, type Result } from '../../core/result.ts';
import type { LmsAdapter, LmsConnection, LmsFailure } from '../port.ts';
import { scormCalls, type ScormCalls, type Strictness } from './calls.ts';
import { openScorm } from './connection.ts';
import type { Dialect } from './dialect.ts';
import { followApi } from './followedApi.ts';
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
  let used: ScormRuntime | null = null;

  const initialize = (calls: ScormCalls): Result<null, LmsFailure> => {
    const initialized = calls.initialize();
    // After the end such an answer means that there is no second session.
    const before =
      !ended && !initialized.ok && dialect.alreadyInitialized.test(initialized.error.detail);
    return before ? ok(null) : initialized;
  };

  const open = (runtime: ScormRuntime): Result<LmsConnection, LmsFailure> => {
    const calls = scormCalls(runtime, formats, options);
    running &&= runtime === used;
    used = runtime;
    if (!running) {
      const initialized = initialize(calls);
      if (!initialized.ok) return initialized;
    }
    const opened = openScorm(calls, dialect, origin, () => {
      running = false;
      ended = true;
    });
    // An LMS that does not know of the session any more is to be asked for a new one.
    running = opened.ok || !NOT_INITIALIZED.test(opened.error.detail);
    return opened;
  };

  const openNext = (): Result<LmsConnection, LmsFailure> | null => {
    const runtime = find();
    // An LMS that gives a new object each time has put nothing in the place of another.
    const isAnother = runtime !== null && runtime !== used && runtime === find();
    return isAnother ? open(runtime) : null;
  };

  const connect = (): Result<LmsConnection, LmsFailure> => {
    const runtime = find();
    if (runtime === null) return fail({ cause: 'absent', detail: `No ${name} API was found.` });
    const opened = open(runtime);
    return opened.ok ? ok(followApi(opened.value, openNext)) : opened;
  };

  return { name, connect: () => Promise.resolve(connect()) };
}

/** 1.2: not initialized; 2004: a value was asked for before the initialization, or after the end. */
const NOT_INITIALIZED = /: (?:301|122|123) /;
