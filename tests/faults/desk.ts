import type { LmsAdapter } from '../../src/lms/port.ts';
import type { FakeClock } from '../../src/session/testing/fakeClock.ts';
import type { FakeTab } from '../../src/session/testing/fakeBrowser.ts';

/** One call that goes wrong, counted from 0, and how. */
export interface Planned {
  readonly at: number;
  /** One of the standard's ways. */
  readonly way: string;
}

/** Where a page opens. */
export interface Launched {
  readonly tab: FakeTab;
  readonly clock: FakeClock;
  /** Hears of values that the player would have sent and no LMS should get. */
  readonly log: (message: string) => void;
  readonly onKilled: () => void;
}

/** An LMS with one learner's work, of which a call can be made to go wrong. */
export interface Desk {
  /** Every call so far, in order. */
  readonly calls: string[];
  /** Characters that pages have sent so far: elements and values, addresses and documents. */
  readonly sent: () => number;
  /** What a strict LMS refused, or would have to. */
  readonly complaints: readonly string[];
  /** Set by a test; taken away once it has happened. */
  planned: Planned | null;
  /** The adapter of a page that the LMS launches. */
  readonly launch: (page: Launched) => LmsAdapter;
  /** The saved state that another device would be given. */
  readonly saved: () => string;
  /** The ids of the answers that the LMS was told of, in order. */
  readonly answers: () => readonly string[];
  /** What the LMS has in its books of completion and success, in its own words. */
  readonly books: () => string;
  /** The same LMS with what it has stored, for another try. */
  readonly copy: () => Desk;
  /** All that a page which is launched now can find in the LMS. */
  readonly standing: () => string;
}

/** One standard: how its calls go wrong, and what can be expected after that. */
export interface Standard {
  readonly name: string;
  readonly openDesk: () => Desk;
  /** Every way in which a call goes wrong that makes a difference to the player. */
  readonly waysFor: (call: string) => readonly string[];
  /** As `waysFor`, with one code for all that only say no. */
  readonly fewWays: readonly string[];
  /**
   * What is done and what the page makes of the answer when a call goes wrong in a way. Of ways for
   * which this is the same, nothing that the player does later can depend.
   */
  readonly meaning: (call: string, way: string) => string;
  /** What `books` says of a learner who has passed. */
  readonly passed: string;
  /** Whether an LMS that misbehaves like this may have lost what it was told beside the work. */
  readonly forgets: (way: string) => boolean;
  /** Whether nobody can tell, after this, what an LMS was told, so that it is told again. */
  readonly repeats: (way: string) => boolean;
}
