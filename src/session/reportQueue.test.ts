import { expect, test } from 'vitest';

import type { LearnerRecord } from '../progress/record.ts';
import { emptyRecord } from '../progress/record.ts';
import { placeOf, type UnreadValue } from '../progress/unread.ts';
import { unreadNotReported } from './reportQueue.ts';
import { NO_POSTSCRIPT } from './unreported.ts';

const answerTo = (block: number): UnreadValue => ({
  of: 'answer',
  keys: [block],
  kind: 99,
  private: false,
  clock: block,
  flag: true,
  payload: { bits: 6, text: 'A' },
});

/** A record with submitted answers of a kind that only a newer player reads. */
function withUnread(...blocks: readonly number[]): LearnerRecord {
  const empty = emptyRecord(1);
  const unread = new Map(blocks.map(answerTo).map((each) => [placeOf(each), [each]]));
  return { ...empty, run: { ...empty.run, unread } };
}

test('what cannot be read stays named as unreported until a newer player reports it', () => {
  const unreported = [{ kind: 'answer', block: 1 } as const];
  const saved = { record: withUnread(1, 2), postscript: { ...NO_POSTSCRIPT, unreported } };
  // 1 was named, 2 was reported by whoever wrote the text, 3 comes from a device of the learner's.
  expect(unreadNotReported(saved, withUnread(1, 2, 3))).toEqual([
    { kind: 'answer', block: 1 },
    { kind: 'answer', block: 3 },
  ]);
});

test('where the LMS holds nothing, nothing was reported', () => {
  const saved = { record: null, postscript: NO_POSTSCRIPT };
  expect(unreadNotReported(saved, withUnread(1))).toEqual([{ kind: 'answer', block: 1 }]);
});
