import type { RuleName } from '../core/ruleName.ts';
import { errorIn, type FileFinding, warningIn } from '../course/check/checked.ts';
import { COURSE_FILE } from '../course/files.ts';
import type { PlayableCourse } from '../course/playable.ts';
import { encodeRecord } from '../progress/codec/encode.ts';
import type { LearnerRecord } from '../progress/record.ts';
import { fullestRecord } from './fullestRecord.ts';

/** Characters that SCORM 1.2 keeps of a course (`cmi.suspend_data`, CMIString4096). */
const SMALLEST_BUDGET = 4_096;

/** Says when not everything that a learner does could be kept by every LMS. */
export function savedStateProblems(playable: PlayableCourse): readonly FileFinding[] {
  const record = fullestRecord(playable);
  const whole = lengthWithin(record, Number.MAX_SAFE_INTEGER);
  if (whole <= SMALLEST_BUDGET) return [];
  const least = lengthWithin(record, SMALLEST_BUDGET);
  return least > SMALLEST_BUDGET
    ? [errorIn(COURSE_FILE, ['lessons'], ...tooLong(least))]
    : [warningIn(COURSE_FILE, ['lessons'], ...partly(whole))];
}

/** Characters that a record takes; more than the budget where even dropping does not help. */
const lengthWithin = (record: LearnerRecord, budget: number): number =>
  encodeRecord(record, { budget, saves: 10_000 }).text.length;

type Words = readonly [rule: RuleName, message: string, remedy: string];

const figure = (count: number): string => count.toLocaleString('en');

const tooLong = (length: number): Words => [
  'saved-state-too-long',
  `What is kept of a learner who did everything needs ${figure(length)} characters at least; SCORM 1.2 keeps ${figure(SMALLEST_BUDGET)}.`,
  'Divide the course into several.',
];

const partly = (length: number): Words => [
  'saved-state-long',
  `What is kept of a learner who did everything needs ${figure(length)} characters; SCORM 1.2 keeps ${figure(SMALLEST_BUDGET)}. There, old answers are forgotten first; progress and scores never are.`,
  'Divide the course into several, or publish it for SCORM 2004 or cmi5.',
];
