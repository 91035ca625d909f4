import type { LmsConnection } from '../lms/port.ts';
import { isGain } from '../progress/otherAttempts.ts';
import { NO_MARKS, type LearnerRecord } from '../progress/record.ts';
import { beginsAttempt } from './launches.ts';
import type { Outbox } from './outbox.ts';
import { joinKnown, withOffered, type OfferedWork, type PlayedAttempt } from './playedAttempt.ts';
import { readSaved } from './savedText.ts';

/** What is known of the learner when a connection opens. */
export interface Hydrated {
  /** From the LMS and from this device. */
  readonly record: LearnerRecord;
  /** What of it the LMS returned; `null` when that is nothing, or cannot be read. */
  readonly saved: LearnerRecord | null;
  /** What of it the LMS or the device holds; `null` when neither holds anything. */
  readonly stored: LearnerRecord | null;
  readonly attempt: PlayedAttempt;
}

/**
 * Puts together what the LMS and the device hold of an attempt; the device lets go of what the LMS
 * returned. `begun`: how the attempt begins where the LMS holds nothing that can be read.
 */
export function hydrate(
  connection: LmsConnection,
  outbox: Outbox,
  begun: () => LearnerRecord,
): Hydrated {
  const saved = readSaved(connection.launch.savedState, outbox.numbering).record;
  if (saved !== null) outbox.confirm(saved);
  const isNew = beginsAttempt(connection);
  const start = saved ?? (isNew ? begun() : null);
  const attempt = { marks: start?.marks ?? NO_MARKS, isNew, isOnly: !connection.opensAttempts };
  const held = outbox.held(attempt)?.record ?? null;
  const stored = joinKnown(saved, held);
  const record = joinKnown(start, stored) ?? begun();
  return { record, saved, stored, attempt: { ...attempt, marks: record.marks } };
}

/** What else the device keeps of the learner, and the record has not: only they can tell. */
export function findOffered(
  record: LearnerRecord,
  attempt: PlayedAttempt,
  outbox: Outbox,
): readonly OfferedWork[] {
  return outbox
    .offered(attempt)
    .filter((offered) => isGain(record, withOffered(record, [offered])));
}
