import type { LaunchKind, Learner } from '../record/attempt.ts';
import type { Warning } from '../record/warning.ts';

/** The LMS behind the desk, for one standard. */
export interface Host {
  /** Prepares a launch, and gives the address of the course's page. */
  readonly launch: (learner: Learner, kind: LaunchKind) => Promise<string>;
  /** The window is gone. Says what the course left undone. */
  readonly gone: () => readonly Warning[];
  /** The tab is killed: nothing that the course says from now on arrives. */
  readonly kill: () => Promise<readonly Warning[]>;
  /** Deletes what is kept of a learner. */
  readonly forget: (learner: Learner) => Promise<void>;
  /** What was loaded from a file takes the place of what was there. */
  readonly restore: () => Promise<void>;
  /** A switch was thrown. */
  readonly troubled: () => void;
}
