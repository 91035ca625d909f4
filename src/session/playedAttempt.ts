import { joinOptional } from '../progress/joins.ts';
import { isContained, mergeRecords } from '../progress/merge.ts';
import { isGain, takeOver, unconfirmed } from '../progress/otherAttempts.ts';
import { emptyRecord, NO_MARKS, type LearnerRecord, type Marks } from '../progress/record.ts';

/** The attempt that a page plays, as far as it can be told from others of the same learner. */
export interface PlayedAttempt {
  readonly marks: Marks;
  /** Its LMS began with nothing: what is kept is of another attempt, or was lost. */
  readonly isNew: boolean;
  /** There are no others: nothing opens attempts here. */
  readonly isOnly: boolean;
}

/** Where no LMS opens attempts. */
export const ONLY_ATTEMPT: PlayedAttempt = { marks: NO_MARKS, isNew: false, isOnly: true };

/** Work that a device keeps. */
export interface KeptWork {
  readonly record: LearnerRecord;
  /** What the LMS of its attempt had last returned when it was kept; `null` when nothing yet. */
  readonly known: LearnerRecord | null;
  /** The marks of attempts in which the learner has said what becomes of it. */
  readonly settledIn: readonly string[];
}

/** What is kept of the attempt that is played, and of others. */
export interface Sorted<Work extends KeptWork> {
  readonly own: readonly Work[];
  readonly others: readonly Work[];
}

/**
 * Work belongs to the attempt in which it was done. A mark that is missing is no mismatch; but one
 * that an LMS has returned is of no attempt that came back without it.
 */
export function sortWork<Work extends KeptWork>(
  kept: readonly Work[],
  attempt: PlayedAttempt,
): Sorted<Work> {
  const unsettled = kept.filter(({ settledIn }) => !settledIn.includes(markText(attempt.marks)));
  if (attempt.isOnly) return { own: kept, others: [] };
  const adopted = attempt.isNew ? null : onlyUnconfirmedMark(unsettled);
  const isOwn = ({ record }: Work): boolean => {
    const mark = record.marks.attempt;
    if (mark === null) return !attempt.isNew;
    return mark === (attempt.marks.attempt ?? adopted);
  };
  return {
    own: unsettled.filter(isOwn),
    others: unsettled.filter((work) => !isOwn(work) && sameNumbering(work.record.marks, attempt)),
  };
}

/** The one mark that no LMS has returned yet: an attempt without a mark may adopt it. */
function onlyUnconfirmedMark(kept: readonly KeptWork[]): number | null {
  const marks = new Set(kept.map(({ record }) => record.marks.attempt));
  for (const { known } of kept) marks.delete(known?.marks.attempt ?? null);
  marks.delete(null);
  const [mark = null] = marks;
  return marks.size === 1 ? mark : null;
}

/** Numbers of another numbering mean other blocks. */
const sameNumbering = (a: Marks, { marks: b }: PlayedAttempt): boolean =>
  a.numbering === null || b.numbering === null || a.numbering === b.numbering;

/** The mark of an attempt as a text without a space. */
export const markText = ({ attempt }: Marks): string => attempt?.toString(36) ?? '-';

/** Work of another attempt that no LMS has returned. */
export interface OfferedWork {
  readonly record: LearnerRecord;
  /** Nothing at all of its attempt was returned. */
  readonly isWhole: boolean;
}

/** What of other attempts may be offered. */
export function offeredOf(others: readonly KeptWork[]): readonly OfferedWork[] {
  return others
    .map(({ record, known }) => {
      const mark = record.marks.attempt;
      const alike = others.filter((other) => mark !== null && other.known?.marks.attempt === mark);
      const all = alike.map((other) => other.known).reduce(joinKnown, known);
      return { record: unconfirmed(record, all), isWhole: all === null };
    })
    .filter((offered) => isWorthAsking(offered.record));
}

/** Two copies of a record, of which either may be missing. */
export const joinKnown = (a: LearnerRecord | null, b: LearnerRecord | null): LearnerRecord | null =>
  joinOptional(a, b, mergeRecords);

/** A record with all that is offered. */
export const withOffered = (
  record: LearnerRecord,
  offered: readonly Pick<OfferedWork, 'record'>[],
): LearnerRecord => offered.reduce((taken, each) => takeOver(taken, each.record), record);

/** Whether there is anything in a record that a learner could miss. */
export const holdsWork = (record: LearnerRecord): boolean =>
  !isContained(record, { ...emptyRecord(record.salt), clock: record.clock, marks: record.marks });

/** Whether there is more in a record than where somebody was, and how an answer came about. */
export const isWorthAsking = (record: LearnerRecord): boolean =>
  isGain({ ...emptyRecord(record.salt), marks: record.marks }, record);
