import type { Actor } from 'xstate';

import type { Standing } from '../core/progressReport.ts';
import type { CourseContext } from '../engine/courseContext.ts';
import type { courseMachine } from '../engine/courseMachine.ts';
import { reportProgress } from '../engine/report.ts';
import { selectRecord } from '../engine/select.ts';
import { isContained } from '../progress/merge.ts';
import type { LearnerRecord } from '../progress/record.ts';

/** What saving needs of the course that is being played. */
export interface CourseLink {
  /** The outline, and the lessons that are at hand. */
  readonly context: () => CourseContext;
  readonly record: () => LearnerRecord;
  readonly progress: () => Standing;
  /** Lets the course know what another tab, device or the LMS knows. */
  readonly merge: (record: LearnerRecord) => void;
  /** Whether the change that is being received is such a merge. */
  readonly isMerging: () => boolean;
  /** From now on, what is known elsewhere of runs before this epoch is worth nothing. */
  readonly forget: (epoch: number) => void;
}

export function courseLink(actor: Actor<typeof courseMachine>): CourseLink {
  const record = () => selectRecord(actor.getSnapshot());
  let forgotten = 0;
  let merging = false;
  return {
    context: () => actor.getSnapshot().context,
    record,
    progress: () => reportProgress(actor.getSnapshot().context),
    merge: (known) => {
      if (known.run.epoch < forgotten || isContained(known, record())) return;
      merging = true;
      actor.send({ type: 'record.merged', record: known });
      merging = false;
    },
    isMerging: () => merging,
    forget: (epoch) => (forgotten = epoch),
  };
}

/**
 * Whether an author has thrown a record away: it is the one change by which attempts, passes or a
 * completion become fewer.
 */
export const isForgotten = (before: LearnerRecord, after: LearnerRecord): boolean =>
  after.run.epoch > before.run.epoch &&
  (after.attempts.size < before.attempts.size ||
    after.passed.size < before.passed.size ||
    after.bestScores.size < before.bestScores.size ||
    (after.completedAt === null && before.completedAt !== null));

/** Whether two standings are the same. */
export const sameProgress = (a: Standing, b: Standing): boolean =>
  sameOutcome(a, b) && a.progress === b.progress && a.location === b.location;

/** Whether two standings agree on what LMSs put into their books: these go out at once. */
export const sameOutcome = (a: Standing, b: Standing): boolean =>
  a.completion === b.completion && a.success === b.success && a.score === b.score;
