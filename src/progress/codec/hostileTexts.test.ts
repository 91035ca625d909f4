import { describe, expect, it, test } from 'vitest';

import type { BlockState } from '../../core/blockState.ts';
import { submitAttempt, startAttempt } from '../attemptChanges.ts';
import { putAnswer, restartCourse } from '../changes.ts';
import { mergeRecords } from '../merge.ts';
import { emptyRecord, type LearnerRecord, type Stamped } from '../record.ts';
import { unreadOf } from '../unread.ts';
import { Work } from './bitReader.ts';
import { decodeRecord } from './decode.ts';
import { encodeRecord } from './encode.ts';
import { hostileTexts } from './hostileTexts.ts';

type State = readonly [number, Stamped<BlockState>];

const option = (chosen: number) => ({ kind: 'choice', chosen: [chosen] }) as const;

/** Everything that a record is made of, one by one. */
function membersOf({ run, attempts, bestScores, passed, notes, unread }: LearnerRecord): number {
  const states = [...run.states.values()].map(({ value }) =>
    value.kind === 'items' ? value.items.length : value.kind === 'ranges' ? value.ranges.length : 1,
  );
  const numbered = [...attempts.values()].flatMap((each) => [...each.values()]);
  return [
    ...[run.lessonsDone, run.blocksDone, run.states, run.traces].map(({ size }) => size),
    ...[bestScores, passed, notes].map(({ size }) => size),
    ...states,
    unreadOf(run.unread).length + unreadOf(unread).length,
    ...numbered.map(({ work, revisited }) => 1 + work.answers.size + revisited.size),
  ].reduce((sum, each) => sum + each, 0);
}

describe('a text that nobody wrote', () => {
  it.each([...hostileTexts()])('makes no more of its characters than is allowed: %s', (_, text) => {
    const work = new Work();
    const outcome = decodeRecord(text, work);
    expect([text.length <= 64_000, work.done <= Work.MOST]).toEqual([true, true]);
    const members = outcome.kind === 'decoded' ? membersOf(outcome.record) : 0;
    expect(members).toBeLessThanOrEqual(Work.MOST);
  });

  it('leaves what a large course makes of it far below what is allowed', () => {
    const blocks = Array.from({ length: 15_000 }, (_, key) => key);
    const beginning = emptyRecord(1);
    const opened = blocks.slice(0, 5_000).map((key): State => {
      return [key, { clock: 0, value: { kind: 'items', items: [1, 2, 3, 4] } }];
    });
    const answered = blocks.slice(5_000, 8_000).map((key): State => {
      return [key, { clock: key, value: { kind: 'answer', answer: option(1), submitted: true } }];
    });
    const record: LearnerRecord = {
      ...beginning,
      clock: 9_000,
      run: {
        ...beginning.run,
        blocksDone: new Set(blocks),
        states: new Map([...opened, ...answered]),
      },
    };
    const work = new Work();
    const { text } = encodeRecord(record, { budget: 64_000, saves: 1 });
    expect(decodeRecord(text, work)).toMatchObject({ kind: 'decoded', whole: true });
    expect(work.done).toBeLessThan(Work.MOST);
  });
});

const read = (record: LearnerRecord, saves: number) => {
  const outcome = decodeRecord(encodeRecord(record, { budget: 4096, saves }).text);
  if (outcome.kind !== 'decoded') throw new Error(outcome.kind);
  return outcome;
};

test('counters at their end neither throw nor stick', () => {
  const end = Number.MAX_SAFE_INTEGER;
  const stamped = { clock: end, value: { kind: 'answer', answer: option(1), submitted: true } } as const; // prettier-ignore
  const beginning = emptyRecord(1);
  const run = { ...beginning.run, epoch: end, states: new Map([[3, stamped]]) };
  const stored = read({ ...beginning, clock: end, run }, end);
  const changed = [2, 3, 4].reduce((record, chosen) => {
    const later = read(putAnswer(record, 3, option(chosen), true), stored.saves + chosen).record;
    return mergeRecords(stored.record, later);
  }, stored.record);
  expect(changed.run.states.get(3)?.value).toMatchObject({ answer: option(4) });
  const again = read(restartCourse(changed), stored.saves + 5);
  expect(mergeRecords(again.record, stored.record).run.states.size).toBe(0);
  expect(again.saves).toBe(stored.saves + 5);
});

test('a score outside 0 to 100 % is none', () => {
  const begun = startAttempt(emptyRecord(1), 60, 1, { seed: 1, carried: new Map() });
  const submitted = submitAttempt(begun, 60, 1, { score: 10_001, at: 5 });
  const { record } = read(submitted, 1);
  expect(record.bestScores.size).toBe(0);
  expect(record.attempts.get(60)?.get(1)?.work.submitted).toBeNull();
});
