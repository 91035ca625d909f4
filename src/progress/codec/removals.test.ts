import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { records } from '../arbitraries.ts';
import { putAnswer } from '../changes.ts';
import { emptyRecord } from '../record.ts';
import type { LearnerRecord } from '../record.ts';
import { finishedLongCourse, finishedShortCourse } from '../sampleRecords.ts';
import { decodeRecord } from './decode.ts';
import { encodeRecord } from './encode.ts';
import type { DroppedKind } from './removal.ts';
import { removalsOf } from './removals.ts';

const STAGES: readonly DroppedKind[] = [
  'freeText',
  'pastAttemptAnswers',
  'ranges',
  'traces',
  'answers',
  'lastAttemptAnswers',
  'items',
  'openAttemptAnswers',
  'unread',
  'blocksDone',
  'place',
  'attempts',
  'lessonsDone',
  'achievements',
];

const within = (record: LearnerRecord, budget: number) => {
  const { text, dropped } = encodeRecord(record, { budget, saves: 1 });
  const outcome = decodeRecord(text);
  if (outcome.kind !== 'decoded') throw new Error(outcome.kind);
  return { kept: outcome.record, dropped, length: text.length };
};

const wrote = (record: LearnerRecord, block: number, text: string): LearnerRecord =>
  putAnswer(record, block, { kind: 'text', text }, true);

/** The clocks of the answers in lessons. */
const clocks = ({ run }: LearnerRecord): readonly number[] =>
  [...run.states.values()]
    .filter(({ value }) => value.kind === 'answer')
    .map(({ clock }) => clock)
    .toSorted((a, b) => a - b);

describe('dropping', () => {
  it('empties each stage before it begins the next', () => {
    fc.assert(
      fc.property(records, fc.integer({ min: 64, max: 400 }), (record, budget) => {
        const { kept, dropped } = within(record, budget);
        const last = dropped.at(-1);
        expect(STAGES.filter((stage) => dropped.includes(stage))).toEqual(dropped);
        if (last === undefined) return;
        const emptied = STAGES.slice(0, STAGES.indexOf(last));
        const left = removalsOf({ ...kept, completedAt: null }).map(({ kind }) => kind);
        expect(left.filter((kind) => emptied.includes(kind))).toEqual([]);
      }),
    );
  });

  it('begins with the longest text', () => {
    const short = wrote(finishedShortCourse(), 201, 'We listened to each other.');
    const long = wrote(short, 202, 'And then we talked about it. '.repeat(20));
    expect(within(long, 400)).toMatchObject({
      kept: { ...short, clock: long.clock },
      dropped: ['freeText'],
    });
  });

  it('then takes the answers of attempts that a later one replaced', () => {
    const record = finishedShortCourse();
    const { kept, dropped, length } = within(record, 205);
    expect(dropped).toEqual(['pastAttemptAnswers']);
    expect(length).toBeLessThanOrEqual(205);
    const answered = [...(kept.attempts.get(65)?.values() ?? [])].map(
      ({ work }) => work.answers.size,
    );
    expect(answered).toEqual([0, 12]);
  });

  it('then takes the oldest answers in lessons', () => {
    const record = finishedLongCourse();
    const { kept, dropped } = within(record, 1800);
    expect(dropped).toEqual(['answers']);
    const left = clocks(kept);
    expect(left).toEqual(clocks(record).slice(-left.length));
    expect(left.length).toBeGreaterThan(100);
  });

  it('keeps lessons, scores, passes and the completion in 128 characters', () => {
    const record = finishedShortCourse();
    const { kept } = within(record, 128);
    expect(kept).toMatchObject({
      completedAt: record.completedAt,
      bestScores: record.bestScores,
      passed: record.passed,
      run: { lessonsDone: record.run.lessonsDone },
    });
  });

  it('keeps the completion and the pass in 64 characters', () => {
    const { completedAt, passed } = finishedShortCourse();
    expect(within(finishedShortCourse(), 64).kept).toMatchObject({ completedAt, passed });
  });

  it('leaves nothing but the header when nothing fits', () => {
    const { clock, salt } = finishedShortCourse();
    expect(within(finishedShortCourse(), 0).kept).toEqual({ ...emptyRecord(salt), clock });
  });
});
