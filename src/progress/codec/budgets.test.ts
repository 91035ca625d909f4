import { describe, expect, it } from 'vitest';

import { putAnswer } from '../changes.ts';
import { sameRecord } from '../merge.ts';
import type { LearnerRecord } from '../record.ts';
import { finishedLongCourse, finishedShortCourse } from '../sampleRecords.ts';
import { decodeRecord } from './decode.ts';
import { encodeRecord } from './encode.ts';

/** SCORM 1.2 promises no more. */
const SMALLEST_LMS = 4096;

const size = (record: LearnerRecord): number => {
  const { text, dropped } = encodeRecord(record, { budget: SMALLEST_LMS, saves: 500 });
  const decoded = decodeRecord(text);
  expect(dropped).toEqual([]);
  expect(decoded.kind === 'decoded' && sameRecord(decoded.record, record)).toBe(true);
  return text.length;
};

describe('the saved state of a learner who finished', () => {
  it('takes no more than 400 characters for the reference course, every answer kept', () => {
    expect(size(finishedShortCourse())).toBeLessThanOrEqual(400);
  });

  it('has room for a page of open answers beside them in the smallest LMS', () => {
    const text = 'A sentence or two. '.repeat(20);
    const record = [101, 102, 103, 104, 105].reduce(
      (known, key) => putAnswer(known, key, { kind: 'text', text }, true),
      finishedShortCourse(),
    );
    expect(size(record)).toBeLessThanOrEqual(SMALLEST_LMS);
  });

  it('takes no more than 4,096 characters for 100 lessons with 300 answers', () => {
    expect(size(finishedLongCourse())).toBeLessThanOrEqual(4096);
  });
});
