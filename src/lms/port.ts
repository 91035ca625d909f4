import type { Launch } from '../core/launch.ts';
import type { ProgressReport } from '../core/progressReport.ts';
import type { Result } from '../core/result.ts';

/** Why an LMS could not do what it was asked. */
export interface LmsFailure {
  /**
   * `absent`: no LMS was found. `refused`: it answered with an error. `unreachable`: no answer.
   * `storageFull` and `storageBlocked`: the browser's storage stands in for the LMS and cannot keep
   * anything. `ended`: the session is over.
   */
  readonly cause: 'absent' | 'refused' | 'unreachable' | 'storageFull' | 'storageBlocked' | 'ended';
  /** For the log: the LMS's own error code and words. */
  readonly detail: string;
}

/** One connection to an LMS, translated from its standard. Holds no policy. */
export interface LmsConnection {
  readonly launch: Launch;
  /** The most characters of saved state that this LMS keeps. */
  readonly savedStateBudget: number;
  /** Stores a report; `sessionSeconds` is the visible time of this visit so far. */
  readonly save: (
    report: ProgressReport,
    sessionSeconds: number,
  ) => Promise<Result<null, LmsFailure>>;
  /** Stores the last report and ends the session. Synchronous, for pagehide. Later calls do nothing. */
  readonly end: (report: ProgressReport, sessionSeconds: number) => Result<null, LmsFailure>;
}

/** An LMS standard, loaded on demand. */
export interface LmsAdapter {
  readonly name: 'standalone' | 'scorm12' | 'scorm2004' | 'cmi5';
  readonly connect: () => Promise<Result<LmsConnection, LmsFailure>>;
}
