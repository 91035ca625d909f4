import type { LmsConnection } from '../lms/port.ts';
import { isContained, mergeRecords } from '../progress/merge.ts';
import { emptyRecord, type LearnerRecord } from '../progress/record.ts';
import type { Outbox } from './outbox.ts';
import { readSaved } from './savedText.ts';

/** What is known of the learner when a connection opens. */
export interface Hydrated {
  /** From the LMS and from this device; `null` when neither knows anything. */
  readonly record: LearnerRecord | null;
  /**
   * The LMS begins with nothing while this device holds work: a save was lost, or the LMS has
   * opened a new attempt. Only the learner can tell.
   */
  readonly doubtful: boolean;
}

/** Puts together what the LMS and the device hold; the device lets go of what the LMS returned. */
export function hydrate({ launch, opensAttempts }: LmsConnection, outbox: Outbox): Hydrated {
  const saved = readSaved(launch.savedState).record;
  if (saved !== null) outbox.confirm(saved);
  const held = outbox.held()?.record ?? null;
  const empty = launch.savedState.trim() === '';
  return {
    record: saved === null || held === null ? (saved ?? held) : mergeRecords(saved, held),
    doubtful: empty && opensAttempts && held !== null && holdsWork(held),
  };
}

/** Whether there is anything in a record that a learner could miss. */
export const holdsWork = (record: LearnerRecord): boolean =>
  !isContained(record, { ...emptyRecord(record.salt), clock: record.clock, marks: record.marks });
