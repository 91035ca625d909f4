import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { records } from '../arbitraries.ts';
import { finishBlocks, openItem, putAnswer } from '../changes.ts';
import { decodeRecord } from './decode.ts';
import { encodeRecord } from './encode.ts';
import { emptyRecord } from '../record.ts';
import type { LearnerRecord } from '../record.ts';

/** Saved by the player of one version of a course, and read by that of the next. */
function throughUpdate(record: LearnerRecord): LearnerRecord {
  const outcome = decodeRecord(encodeRecord(record, { budget: 100_000, saves: 1 }).text);
  if (outcome.kind !== 'decoded') throw new Error(outcome.kind);
  return outcome.record;
}

describe('an updated course', () => {
  it('finds what was kept under every number, whatever became of the others', () => {
    fc.assert(
      fc.property(records, (record) => {
        const { run, attempts, bestScores } = throughUpdate(record);
        for (const [block, state] of record.run.states)
          expect(run.states.get(block)).toEqual(state);
        expect([run.states.size, attempts.size]).toEqual([
          record.run.states.size,
          record.attempts.size,
        ]);
        expect(bestScores).toEqual(record.bestScores);
      }),
    );
  });

  it('attributes nothing to blocks, options and cards that were added', () => {
    const before = [1, 2, 4].reduce((known, card) => openItem(known, 10, card), emptyRecord(3));
    const answered = putAnswer(before, 11, { kind: 'choice', chosen: [2] }, true);
    const after = throughUpdate(finishBlocks(answered, [10, 11]));
    expect([...after.run.blocksDone]).toEqual([10, 11]);
    expect([...after.run.states]).toEqual([
      [10, { clock: 0, value: { kind: 'items', items: [1, 2, 4] } }],
      [11, { clock: 1, value: { kind: 'answer', answer: { kind: 'choice', chosen: [2] }, submitted: true } }], // prettier-ignore
    ]);
    // A card that was added is opened beside those of before.
    expect(openItem(after, 10, 5).run.states.get(10)?.value).toEqual({
      kind: 'items',
      items: [1, 2, 4, 5],
    });
  });
});
