import type { LearnerRecord } from '../../progress/record.ts';

export const contains = (whole: Iterable<number>, part: Iterable<number>): boolean => {
  const all = new Set(whole);
  return [...part].every((each) => all.has(each));
};

/** What a later record lost of an earlier one of the same run. */
export const lost = (before: LearnerRecord, after: LearnerRecord): readonly string[] => [
  ...(contains(after.run.lessonsDone, before.run.lessonsDone) ? [] : ['lessons done']),
  ...(contains(after.run.blocksDone, before.run.blocksDone) ? [] : ['blocks done']),
  ...lostForGood(before, after),
];

/** What a later record lost of what start again keeps. */
export const lostForGood = (before: LearnerRecord, after: LearnerRecord): readonly string[] => [
  ...(contains(after.passed, before.passed) ? [] : ['a pass']),
  ...[...before.bestScores].flatMap(([key, score]) =>
    (after.bestScores.get(key) ?? -1) < score ? ['a score'] : [],
  ),
  ...[...before.attempts].flatMap(([key, attempts]) =>
    contains(after.attempts.get(key)?.keys() ?? [], attempts.keys()) ? [] : ['an attempt'],
  ),
  ...(before.completedAt !== null && after.completedAt === null ? ['the completion'] : []),
];
