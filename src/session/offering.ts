import { submittedSince } from '../engine/submitted.ts';
import type { LmsConnection } from '../lms/port.ts';
import { unconfirmed } from '../progress/otherAttempts.ts';
import type { LearnerRecord } from '../progress/record.ts';
import type { Device } from './device.ts';
import type { Hydrated } from './hydrate.ts';
import {
  isWorthAsking,
  joinKnown,
  ONLY_ATTEMPT,
  withOffered,
  type OfferedWork,
} from './playedAttempt.ts';
import type { DeviceHoldings, Unconfirmed, WorkCount } from './status.ts';

/** A connection, and what is known of the learner as it opens. */
export interface Launched extends Hydrated {
  readonly connection: LmsConnection;
  readonly device: Device;
  /** Where work of this tab waits that nobody has said whose it is; `null` where there is none. */
  readonly stray: Device | null;
}

/** What follows from the learner's answer. */
interface Answers {
  /** Whether it is still asked. */
  readonly isOpen: () => boolean;
  readonly keep: () => void;
  readonly leave: () => void;
}

/** What becomes of work that no LMS has returned, as a question to the learner. */
export function questionOf(
  { attempt, device: { outbox }, record, stray }: Launched,
  offered: readonly OfferedWork[],
  { isOpen, keep, leave }: Answers,
): Unconfirmed {
  const isLost = attempt.isNew && offered.every(({ isWhole }) => isWhole);
  const whole = isLost ? 'lost' : 'elsewhere';
  const all = joinKnown(withOffered(record, offered), strayWork(stray)) ?? record;
  const answered = (then: () => void) => () => {
    if (isOpen()) then();
  };
  return {
    origin: offered.length === 0 ? 'inTab' : whole,
    holds: countGain(record, all),
    keep: answered(() => {
      if (!isLost) outbox.settle(attempt);
      keep();
      if (isLost) outbox.move(attempt);
    }),
    leave: answered(() => {
      outbox.settle(attempt);
      stray?.outbox.discard();
      leave();
    }),
    later: answered(leave),
  };
}

export const strayWork = (stray: Device | null): LearnerRecord | null =>
  stray?.outbox.held(ONLY_ATTEMPT)?.record ?? null;

/** What the device of a connection keeps. */
export function holdingsOf(
  { attempt, device, saved }: Launched,
  marks: LearnerRecord['marks'],
): DeviceHoldings {
  const played = { ...attempt, marks };
  const own = device.outbox.held(played);
  const left = own === null ? null : unconfirmed(own.record, saved);
  const others = device.outbox.offered(played).map(({ record }) => record);
  return {
    unreturned: left !== null && isWorthAsking(left) ? countWork([left]) : null,
    elsewhere: others.length === 0 ? null : countWork(others),
  };
}

function countWork(records: readonly LearnerRecord[]): WorkCount {
  const submitted = records.flatMap((record) => submittedSince(null, record));
  return {
    lessons: new Set(records.flatMap(({ run }) => [...run.lessonsDone])).size,
    answers: submitted.filter(({ kind }) => kind === 'answer').length,
    quizzes: submitted.filter(({ kind }) => kind === 'attempt').length,
  };
}

/** What comes to a record with one that holds more: not all that is kept counts a second time. */
function countGain(record: LearnerRecord, more: LearnerRecord): WorkCount {
  const known = record.run.lessonsDone;
  const submitted = submittedSince(record, more);
  return {
    lessons: [...more.run.lessonsDone].filter((lesson) => !known.has(lesson)).length,
    answers: submitted.filter(({ kind }) => kind === 'answer').length,
    quizzes: submitted.filter(({ kind }) => kind === 'attempt').length,
  };
}
