import { fail, type Result } from '../../core/result.ts';
import type { LmsAdapter, LmsConnection, LmsFailure } from '../port.ts';
import { scormCalls, type ScormCalls, type Strictness } from './calls.ts';
import { openScorm } from './connection.ts';
import type { Dialect } from './dialect.ts';
import type { Formats } from './format.ts';
import type { ScormRuntime } from './runtime.ts';

export interface ScormOptions extends Strictness {
  readonly name: LmsAdapter['name'];
  readonly dialect: Dialect;
  readonly formats: Formats;
  /** Looks for the LMS's API; `null` when there is none. */
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

  const initialize = (calls: ScormCalls): Result<null, LmsFailure> => {
    const initialized = calls.initialize();
    // After the end such an answer means that there is no second session.
    const before =
      !ended && !initialized.ok && dialect.alreadyInitialized.test(initialized.error.detail);
    return before ? { ok: true, value: null } : initialized;
  };

  const connect = (): Result<LmsConnection, LmsFailure> => {
    const runtime = find();
    if (runtime === null) return fail({ cause: 'absent', detail: `No ${name} API was found.` });
    const calls = scormCalls(runtime, formats, options);
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

  return { name, connect: () => Promise.resolve(connect()) };
}

/** 1.2: not initialized; 2004: a value was asked for before the initialization, or after the end. */
const NOT_INITIALIZED = /: (?:301|122|123) /;
