import type { Launch } from '../core/launch.ts';
import type { ProgressReport } from '../core/progressReport.ts';
import type { Result } from '../core/result.ts';

/** How a visit ends: by the Exit page, or by leaving the page in whatever way. */
export type Ending = 'confirmed' | 'left';

/** Why an LMS could not do what it was asked. */
export interface LmsFailure {
  /**
   * `absent`: no LMS was found, which may still come. `notLaunched`: no LMS has opened this page, and
   * none will. `refused`: it answered with an error. `signedOut`: it answered as
   * LMSs do when the learner's login has run out. `unreachable`: no answer.
   * `storageFull` and `storageBlocked`: the browser's storage stands in for the LMS and cannot keep
   * anything. `damaged`: what was kept cannot be read, and was set aside. `ended`: the session is
   * over.
   */
  readonly cause:
    | 'absent'
    | 'notLaunched'
    | 'refused'
    | 'signedOut'
    | 'unreachable'
    | 'storageFull'
    | 'storageBlocked'
    | 'damaged'
    | 'ended';
  /** For the log: the LMS's own error code and words. */
  readonly detail: string;
}

/**
 * One connection to an LMS, translated from its standard. Holds no policy. Promises never reject,
 * and settle within some seconds: an adapter that waits for a network sets its own limit.
 */
export interface LmsConnection {
  readonly launch: Launch;
  /** Tells this LMS from any other that the device has met: an origin or an endpoint. */
  readonly lms: string;
  /** The most characters of saved state that this LMS keeps. */
  readonly savedStateBudget: number;
  /**
   * Whether an empty saved state may be a new attempt that the LMS opened on purpose. Where it
   * cannot, it is a loss, and what the device still holds is taken up without asking.
   */
  readonly opensAttempts: boolean;
  /**
   * Whether an answer that is told twice is known to be the same. What is told while the page goes
   * away, when nobody hears whether it arrived, is then told once more at the next launch.
   */
  readonly knowsAnswersAgain: boolean;
  /**
   * Seconds of visible time after which an LMS may take the learner for gone, so that something is
   * to be saved even if nothing changed; `null` where nobody is waiting.
   */
  readonly patience: number | null;
  /** Whether it keeps the language that a learner chose, as far as is known from what it was told. */
  readonly keepsLanguage: () => boolean;
  /** What went wrong on the way without preventing the connection. */
  readonly warning: LmsFailure | null;
  /**
   * The saved state as the LMS holds it now, so that other tabs' work is seen and a save can be
   * confirmed. An LMS that answers from what this page itself has set (SCORM) proves nothing by
   * it: its adapter answers with the launch's.
   */
  readonly read: () => Promise<Result<string, LmsFailure>>;
  /** As `read`, as far as it can be known without waiting: for pagehide. */
  readonly readNow: () => Result<string, LmsFailure>;
  /** Stores a report; `sessionSeconds` is the visible time of this connection so far. */
  readonly save: (
    report: ProgressReport,
    sessionSeconds: number,
  ) => Promise<Result<null, LmsFailure>>;
  /**
   * Stores the last report, or nothing for `null` (browse), and ends the session. Synchronous, for
   * pagehide. Later calls do nothing. `confirmed`: the learner has chosen to leave the course.
   */
  readonly end: (
    report: ProgressReport | null,
    sessionSeconds: number,
    ending: Ending,
  ) => Result<null, LmsFailure>;
}

/** An LMS standard, loaded on demand. */
export interface LmsAdapter {
  readonly name: 'standalone' | 'scorm12' | 'scorm2004' | 'cmi5';
  /** Opens a connection; again after a restore from the back/forward cache. */
  readonly connect: () => Promise<Result<LmsConnection, LmsFailure>>;
}
