import { joinMaps, joinOptional, uniteSets } from './joins.ts';
import { joinAttempts } from './mergeAttempts.ts';
import { joinStates, laterStamp } from './mergeStates.ts';
import type { LearnerRecord, Run } from './record.ts';
import { sameValue } from './sameValue.ts';

/**
 * Joins two copies of a learner's record that grew apart. Commutative, associative and idempotent,
 * so that tabs and devices may exchange their copies in any order and as often as they like.
 */
export const mergeRecords = (a: LearnerRecord, b: LearnerRecord): LearnerRecord => ({
  clock: Math.max(a.clock, b.clock),
  salt: Math.min(a.salt, b.salt),
  run: joinRuns(a.run, b.run),
  attempts: joinMaps(a.attempts, b.attempts, (one, other) => joinMaps(one, other, joinAttempts)),
  bestScores: joinMaps(a.bestScores, b.bestScores, Math.max),
  passed: uniteSets(a.passed, b.passed),
  completedAt: joinOptional(a.completedAt, b.completedAt, Math.min),
});

/** Whether two records hold the same, in whatever order their sets and maps were filled. */
export const sameRecord = (a: LearnerRecord, b: LearnerRecord): boolean => sameValue(a, b);

/** Whether all that `part` holds is already in `whole`: merging it in would change nothing. */
export const isContained = (part: LearnerRecord, whole: LearnerRecord): boolean =>
  sameRecord(mergeRecords(whole, part), whole);

function joinRuns(a: Run, b: Run): Run {
  if (a.epoch !== b.epoch) return a.epoch > b.epoch ? a : b;
  return {
    epoch: a.epoch,
    place: joinOptional(a.place, b.place, laterStamp),
    lessonsDone: uniteSets(a.lessonsDone, b.lessonsDone),
    blocksDone: uniteSets(a.blocksDone, b.blocksDone),
    states: joinMaps(a.states, b.states, joinStates),
  };
}
