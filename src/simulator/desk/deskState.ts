import type { LaunchedUnit } from '../line/messages.ts';
import type { PackageFacts } from '../package/packageFacts.ts';
import type { Attempt, CmiValues, LaunchKind, Learner } from '../record/attempt.ts';
import type { LogEntry } from '../record/logEntry.ts';
import type { Registration } from '../record/registration.ts';
import type { Troubles } from '../record/troubles.ts';

/** The zip file that is played. */
export interface PlayedFile {
  readonly name: string;
  readonly key: string;
  readonly manifest: string;
  /**
   * Where the package is served: on a host of its own, `http://course-4f….localhost:4800`; in a folder of
   * a plain web host, `https://example.org/editor/try`.
   */
  readonly origin: string;
  /** What the frame of the course may do, as its `sandbox` says it. */
  readonly sandbox: string;
}

/** A window of the LMS in which the course is open. */
export interface CourseWindow {
  /** Rises with each launch. */
  readonly number: number;
  /** Known to the page around the course, and to nobody else. */
  readonly nonce: string;
  readonly unit: LaunchedUnit;
  readonly learner: Learner;
  readonly kind: LaunchKind;
  /** `waiting`: the page around the course has not said yet that it stands. */
  readonly stage: 'waiting' | 'open' | 'unreachable' | 'closing';
}

/** All that the desk shows. */
export interface DeskState {
  readonly file: PlayedFile;
  readonly facts: PackageFacts;
  readonly learners: readonly Learner[];
  /** What the LMS keeps, by the learner's id. */
  readonly attempts: Readonly<Record<string, Attempt>>;
  /** cmi5: the same in the record store. */
  readonly registrations: Readonly<Record<string, Registration>>;
  /** Who was there last. */
  readonly learner: Learner;
  readonly window: CourseWindow | null;
  /** The data model as the open course sees it; empty while none is open. */
  readonly values: CmiValues;
  readonly log: readonly LogEntry[];
  readonly troubles: Troubles;
}
