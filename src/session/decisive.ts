import { submittedSince } from '../engine/submitted.ts';
import type { Attempt, LearnerRecord } from '../progress/record.ts';

/**
 * Whether a change of the record is one of those after which learners may go: an answer was checked or
 * handed in, an attempt begun or over, a lesson done, the course begun anew. It is saved at once. What is
 * typed, opened, watched or read is gathered: there is more to come.
 */
export const isDecisive = (before: LearnerRecord, after: LearnerRecord): boolean =>
  before.run.epoch !== after.run.epoch ||
  before.run.lessonsDone.size !== after.run.lessonsDone.size ||
  submittedSince(before, after).length > 0 ||
  (before.attempts !== after.attempts && isFurther(before.attempts, after.attempts));

type Attempts = LearnerRecord['attempts'];

/** An attempt was begun, or an answer in one was checked. */
const isFurther = (before: Attempts, after: Attempts): boolean =>
  [...after].some(([quiz, numbered]) =>
    [...numbered].some(([number, attempt]) => {
      const known = before.get(quiz)?.get(number);
      return known === undefined || checked(attempt) > checked(known);
    }),
  );

const checked = ({ work }: Attempt): number =>
  [...work.answers.values()].filter((answer) => answer.checked).length;
