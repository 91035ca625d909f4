import type { CourseSaid, LaunchedUnit } from '../line/messages.ts';
import type { LaunchKind, Learner } from '../record/attempt.ts';
import type { Warning } from '../record/warning.ts';

/** The LMS behind the desk, for one standard. */
export interface Host {
  /** Prepares a launch, and says what the page around the course is to open. */
  readonly launch: (learner: Learner, kind: LaunchKind) => Promise<LaunchedUnit>;
  /** What that page says of the course. */
  readonly hear: (said: CourseSaid) => void;
  /** The window is gone. Says what the course left undone. */
  readonly gone: () => readonly Warning[];
  /** The tab is killed: nothing that the course does from now on arrives. */
  readonly silence: () => Promise<void>;
  /** Deletes what is kept of a learner. */
  readonly forget: (learner: Learner) => Promise<void>;
  /** What was loaded from a file takes the place of what was there. */
  readonly restore: () => Promise<void>;
  /** A switch was thrown. */
  readonly troubled: () => void;
}
