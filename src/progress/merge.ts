import { joinMaps, joinOptional, uniteSets } from './joins.ts';
import { joinAttempts } from './mergeAttempts.ts';
import { joinStates, laterStamp } from './mergeStates.ts';
import { joinTraces } from './mergeTraces.ts';
import type { LearnerRecord, Marks, Run } from './record.ts';
import { sameValue } from './sameValue.ts';
import { joinUnread } from './unread.ts';

/**
 * Joins two copies of a learner's record that grew apart. Commutative, associative and idempotent,
 * so that tabs and devices may exchange their copies in any order and as often as they like.
 */
export const mergeRecords = (a: LearnerRecord, b: LearnerRecord): LearnerRecord => ({
  clock: Math.max(a.clock, b.clock),
  salt: Math.min(a.salt, b.salt),
  marks: joinMarks(a.marks, b.marks),
  run: joinRuns(a.run, b.run),
  attempts: joinMaps(a.attempts, b.attempts, (one, other) => joinMaps(one, other, joinAttempts)),
  bestScores: joinMaps(a.bestScores, b.bestScores, Math.max),
  passed: uniteSets(a.passed, b.passed),
  completedAt: joinOptional(a.completedAt, b.completedAt, Math.min),
  notes: joinMaps(a.notes, b.notes, laterStamp),
  unread: joinUnread(a.unread, b.unread),
});

/** Whether two records hold the same, in whatever order their sets and maps were filled. */
export const sameRecord = (a: LearnerRecord, b: LearnerRecord): boolean => sameValue(a, b);

/**
 * Whether two records are of one attempt and one numbering, as far as they say: a mark that is
 * missing is never a mismatch.
 */
export const belongTogether = (a: Pick<LearnerRecord, 'marks'>, b: Pick<LearnerRecord, 'marks'>) =>
  agree(a.marks.attempt, b.marks.attempt) && agree(a.marks.numbering, b.marks.numbering);

/** Whether the numbers in a record are those of a course with this mark, as far as both say. */
export const hasNumbering = ({ marks }: Pick<LearnerRecord, 'marks'>, numbering: number | null) =>
  agree(marks.numbering, numbering);

const agree = (a: number | null, b: number | null): boolean => a === null || b === null || a === b;

/** Whether all that `part` holds is already in `whole`: merging it in would change nothing. */
export const isContained = (part: LearnerRecord, whole: LearnerRecord): boolean =>
  sameRecord(mergeRecords(whole, part), whole);

/**
 * A mark that is missing is adopted. Records whose marks differ are not to be merged (see
 * `belongTogether`); if they are, the lower mark stands, so that the order does not matter.
 */
const joinMarks = (a: Marks, b: Marks): Marks => ({
  attempt: joinOptional(a.attempt, b.attempt, Math.min),
  numbering: joinOptional(a.numbering, b.numbering, Math.min),
});

function joinRuns(a: Run, b: Run): Run {
  if (a.epoch !== b.epoch) return a.epoch > b.epoch ? a : b;
  return {
    epoch: a.epoch,
    place: joinOptional(a.place, b.place, laterStamp),
    lessonsDone: uniteSets(a.lessonsDone, b.lessonsDone),
    blocksDone: uniteSets(a.blocksDone, b.blocksDone),
    states: joinMaps(a.states, b.states, joinStates),
    traces: joinMaps(a.traces, b.traces, joinTraces),
    unread: joinUnread(a.unread, b.unread),
  };
}
