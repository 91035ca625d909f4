import type { Interaction } from '../../core/interaction.ts';
import type { Launch } from '../../core/launch.ts';
import type { ProgressReport, ReachedObjective, Standing } from '../../core/progressReport.ts';
import type { Result } from '../../core/result.ts';
import { isUnset } from '../launchWords.ts';
import type { Ending, LmsFailure } from '../port.ts';
import type { ScormCalls } from './calls.ts';
import type { Entry } from './format.ts';

/** The status that an LMS has: never to be lowered. */
export interface ReachedStatus {
  /** Takes a standing in and gives what is to be written; nothing where it is withheld. */
  readonly raise: (standing: Standing) => readonly Entry[];
}

/**
 * Whether nothing was earned yet, so that the attempt is to be begun in the LMS's books. A status that
 * the LMS does not give (`null`) is none where it has no work of the learner's either.
 */
export function isFresh({ credit, mode, savedState }: Launch, status: string | null): boolean {
  if (mode !== 'normal' || !credit) return false;
  if (status === null) return savedState === '';
  // “not attempted” or “unknown”, in whatever spelling; a word of the LMS's own is left alone.
  return isUnset(status) || /^\s*[nu]/i.test(status);
}

/** What a launch says, and the status that it begins with. */
export interface ScormLaunch {
  readonly launch: Launch;
  readonly status: ReachedStatus;
  /** What is written at once, before anything was learned. */
  readonly first: readonly Entry[];
}

/** What a learner likes, of all that an LMS has a place for. */
export type LearnerPreferences = Pick<Launch, 'language' | 'films'>;

/** One SCORM standard as a translation: what is asked, and what is written for what. */
export interface Dialect {
  /** The most characters of `cmi.suspend_data`. */
  readonly savedStateBudget: number;
  /**
   * Whether a value that was set before a commit that failed is sent again by the next commit.
   * A 1.2 LMS was seen that takes it for stored.
   */
  readonly keepsAfterLostCommit: boolean;
  /**
   * Whether the end stores all that was set by itself (SCORM 2004 RTE, 3.1.3.2). Then a save before it
   * would only take the room away in which it is sent while the page goes.
   */
  readonly endStores: boolean;
  /** Error codes of Initialize that mean: this page has done so before. */
  readonly alreadyInitialized: RegExp;
  /** Reads the launch; fails when the LMS did not say what must be known. */
  readonly readLaunch: (calls: ScormCalls) => Result<ScormLaunch, LmsFailure>;
  /** State, place, status and score, in this order. */
  readonly standing: (report: ProgressReport, status: ReachedStatus) => readonly Entry[];
  /** The time of this session so far, and that the course goes on. */
  readonly time: (seconds: number) => readonly Entry[];
  /** The id of an interaction first, all else after it. */
  readonly interaction: (interaction: Interaction, index: number) => readonly Entry[];
  /** The id of the objective first, where it is `added`, all else after it. */
  readonly objective: (
    objective: ReachedObjective,
    index: number,
    added: boolean,
  ) => readonly Entry[];
  /** What the learner's preferences stand under. */
  readonly preferences: string;
  /** Each preference that is known, an entry for each. */
  readonly preferred: (preferences: LearnerPreferences) => readonly Entry[];
  /** What is asked of the LMS at the end. */
  readonly parting: (ending: Ending) => readonly Entry[];
}
