/** The one quiet indicator. */
export type SavingStatus =
  | 'connecting'
  | 'saved'
  | 'saving'
  /** The LMS does not take it at the moment, this browser does. */
  | 'keptOnDevice'
  /** So does this tab, but nobody knows whose work it is, and it is gone when the tab is closed. */
  | 'keptInTab'
  /** Nobody keeps it, and the learner must know. */
  | 'notKept'
  /** Opened to look only, nothing is meant to be kept. */
  | 'browsing';

export const SIGN_IN_NOTICES = ['signInAgain', 'signInInTab', 'signInNotKept'] as const;
export type SignInNotice = (typeof SIGN_IN_NOTICES)[number];

/** What becomes of the work until they have signed in is said as it is. */
export function signInNotice(saving: SavingStatus): SignInNotice {
  if (saving === 'keptInTab') return 'signInInTab';
  return saving === 'notKept' ? 'signInNotKept' : 'signInAgain';
}

/** What the learner should be told, once each, in the interface's words. */
export type Notice =
  /** Saved work could not be read, in part or whole; what could be read was kept. */
  | 'savedStateDamaged'
  /** The saved work comes from a newer version of the player: it is left as it is. */
  | 'savedStateNewer'
  /** The saved work is of another numbering, so that it means other lessons: it is left as it is. */
  | 'savedStateOther'
  /** The LMS has no room for all of it: the least important answers are not kept. */
  | 'answersDropped'
  /** The course could not be had in the language that was asked for. */
  | 'languageUnavailable'
  /** No LMS answered: the course plays without one. */
  | 'lmsUnavailable'
  /**
   * The LMS answers as after a login that has run out: only the learner can sign in again. Their work
   * is on this device, in this tab, or nowhere.
   */
  | SignInNotice
  /** The LMS has closed this session: reopen the course from there. */
  | 'reopenFromLms';

/** The device holds work that no LMS has returned, and only the learner can tell where it belongs. */
export interface Unconfirmed {
  /**
   * `lost`: the LMS began with nothing, and may have lost it. `elsewhere`: it is of another attempt.
   * `inTab`: it was done in this tab, before the LMS had said who is there.
   */
  readonly origin: 'lost' | 'elsewhere' | 'inTab';
  readonly holds: WorkCount;
  /** Takes the work into this attempt. */
  readonly keep: () => void;
  /**
   * Leaves it on the device, for its own attempt; in this one nobody is asked again. Work of the tab
   * has no other, and goes.
   */
  readonly leave: () => void;
  /** Leaves it there, to be asked about at the next launch. */
  readonly later: () => void;
}

/** What a device keeps of a learner in a course, beside how they like the interface. */
export interface DeviceHoldings {
  /** Of this attempt, what its LMS has not returned yet; `null` when that is nothing. */
  readonly unreturned: WorkCount | null;
  /** Of other attempts, what no LMS has returned; `null` when that is nothing. */
  readonly elsewhere: WorkCount | null;
}

/** How much work there is, in parts that a learner knows. */
export interface WorkCount {
  readonly lessons: number;
  readonly answers: number;
  readonly quizzes: number;
}
