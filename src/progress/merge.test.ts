import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { records } from './arbitraries.ts';
import { isContained, mergeRecords, sameRecord } from './merge.ts';
import { emptyRecord } from './record.ts';
import type { Attempt, LearnerRecord } from './record.ts';

const beginning = emptyRecord(7);

const withAttempt = (attempt: Partial<Attempt>): LearnerRecord => ({
  ...beginning,
  attempts: new Map([
    [
      40,
      new Map([
        [
          1,
          {
            seed: 5,
            work: { submitted: null, answers: new Map() },
            revisited: new Set<number>(),
            traces: new Map(),
            ...attempt,
          },
        ],
      ]),
    ],
  ]),
});

it('leaves every part as it is to which the other record adds nothing', () => {
  const known: LearnerRecord = {
    ...withAttempt({ seed: 5 }),
    passed: new Set([40]),
    bestScores: new Map([[40, 9_000]]),
  };
  const other = { ...beginning, passed: new Set([40]), bestScores: new Map([[40, 8_000]]) };
  const merged = mergeRecords(known, other);
  expect(merged.passed).toBe(known.passed);
  expect(merged.bestScores).toBe(known.bestScores);
  expect(merged.attempts).toBe(known.attempts);
});

describe('the laws of merging', () => {
  it('does not mind the order of two records', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        expect(mergeRecords(a, b)).toEqual(mergeRecords(b, a));
      }),
    );
  });

  it('does not mind which two of three meet first', () => {
    fc.assert(
      fc.property(records, records, records, (a, b, c) => {
        expect(mergeRecords(mergeRecords(a, b), c)).toEqual(mergeRecords(a, mergeRecords(b, c)));
      }),
    );
  });

  it('makes nothing of a record that it meets again', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        expect(mergeRecords(a, a)).toEqual(a);
        const merged = mergeRecords(a, b);
        expect(mergeRecords(merged, b)).toEqual(merged);
      }),
    );
  });

  it('takes nothing from a record that met one of a beginner', () => {
    fc.assert(
      fc.property(records, (record) => {
        const beginner = { ...emptyRecord(0xffffffff), clock: 0 };
        expect(mergeRecords(record, beginner)).toEqual(record);
      }),
    );
  });

  it('loses no achievement, and of one epoch nothing that was done', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        const merged = mergeRecords(a, b);
        expect([...merged.passed]).toEqual(expect.arrayContaining([...a.passed, ...b.passed]));
        for (const [quiz, score] of a.bestScores) {
          expect(merged.bestScores.get(quiz)).toBeGreaterThanOrEqual(score);
        }
        for (const [quiz, attempts] of a.attempts) {
          expect([...(merged.attempts.get(quiz)?.keys() ?? [])]).toEqual(
            expect.arrayContaining([...attempts.keys()]),
          );
        }
        if (merged.run.epoch !== a.run.epoch) return;
        expect([...merged.run.blocksDone]).toEqual(expect.arrayContaining([...a.run.blocksDone]));
        expect([...merged.run.lessonsDone]).toEqual(expect.arrayContaining([...a.run.lessonsDone]));
        expect([...merged.run.states.keys()]).toEqual(
          expect.arrayContaining([...a.run.states.keys()]),
        );
      }),
    );
  });

  it('contains both records that it merged', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        const merged = mergeRecords(a, b);
        expect([isContained(a, merged), isContained(b, merged)]).toEqual([true, true]);
      }),
    );
  });
});

describe('merging', () => {
  it('brings together what was opened and played in two tabs', () => {
    const one: LearnerRecord = {
      ...beginning,
      run: {
        ...beginning.run,
        states: new Map([
          [1, { clock: 0, value: { kind: 'items', items: [1, 3] } }],
          [2, { clock: 0, value: { kind: 'ranges', ranges: [[0, 10]] } }],
        ]),
      },
    };
    const other: LearnerRecord = {
      ...beginning,
      run: {
        ...beginning.run,
        states: new Map([
          [1, { clock: 0, value: { kind: 'items', items: [2, 3] } }],
          [2, { clock: 0, value: { kind: 'ranges', ranges: [[10, 12], [30, 40]] } }], // prettier-ignore
        ]),
      },
    };
    expect(mergeRecords(one, other).run.states).toEqual(
      new Map([
        [1, { clock: 0, value: { kind: 'items', items: [1, 2, 3] } }],
        [2, { clock: 0, value: { kind: 'ranges', ranges: [[0, 12], [30, 40]] } }], // prettier-ignore
      ]),
    );
  });

  it('keeps the submission with the better score whole', () => {
    const worse = withAttempt({
      work: {
        submitted: { score: 4000, at: 10 },
        answers: new Map([[41, { clock: 0, answer: { kind: 'number', value: 1 }, checked: true }]]),
      },
    });
    const better = withAttempt({
      work: { submitted: { score: 8000, at: 20 }, answers: new Map() },
    });
    expect(mergeRecords(worse, better)).toEqual(better);
  });

  it('lets a submission stand against work that is still open', () => {
    const open = withAttempt({
      work: {
        submitted: null,
        answers: new Map([[41, { clock: 9, answer: { kind: 'number', value: 1 }, checked: true }]]),
      },
    });
    const submitted = withAttempt({
      work: { submitted: { score: 0, at: 20 }, answers: new Map() },
    });
    expect(mergeRecords(open, submitted)).toEqual(submitted);
  });

  it('takes the run of the later epoch whole, and keeps the pass of the earlier', () => {
    const passed: LearnerRecord = {
      ...beginning,
      passed: new Set([40]),
      run: { ...beginning.run, blocksDone: new Set([1, 2]) },
    };
    const restarted: LearnerRecord = { ...beginning, run: { ...beginning.run, epoch: 1 } };
    expect(mergeRecords(passed, restarted)).toEqual({ ...restarted, passed: new Set([40]) });
  });

  it('calls two records the same in whatever order they were filled', () => {
    const one = { ...beginning, passed: new Set([1, 2]) };
    const other = { ...beginning, passed: new Set([2, 1]) };
    expect(sameRecord(one, other)).toBe(true);
    expect(sameRecord(one, beginning)).toBe(false);
  });
});
