import { errorIn, type FileFinding, warningIn } from '../course/check/checked.ts';
import { COURSE_FILE } from '../course/files.ts';
import type { PlayableCourse } from '../course/playable.ts';
import { encodeRecord } from '../progress/codec/encode.ts';
import { fullestRecord } from './fullestRecord.ts';

/** Characters that SCORM 1.2 keeps of a course (`cmi.suspend_data`, CMIString4096). */
const SMALLEST_BUDGET = 4_096;

/** How many characters the fullest record of a course takes, if nothing limits it. */
const savedStateLength = (playable: PlayableCourse): number =>
  encodeRecord(fullestRecord(playable), { budget: Number.MAX_SAFE_INTEGER, saves: 10_000 }).text
    .length;

/** Says when not everything that a learner does could be kept by every LMS. */
export function savedStateProblems(playable: PlayableCourse): readonly FileFinding[] {
  const record = fullestRecord(playable);
  const { text, dropped } = encodeRecord(record, { budget: SMALLEST_BUDGET, saves: 10_000 });
  const length = savedStateLength(playable);
  if (text.length > SMALLEST_BUDGET)
    return [errorIn(COURSE_FILE, ['lessons'], ...tooLong(text.length))];
  return dropped.length === 0 ? [] : [warningIn(COURSE_FILE, ['lessons'], ...partly(length))];
}

type Words = readonly [rule: string, message: string, remedy: string];

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
