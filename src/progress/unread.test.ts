import { expect, test } from 'vitest';

import { startAttempt, submitAttempt } from './attemptChanges.ts';
import { mergeRecords } from './merge.ts';
import { emptyRecord, type LearnerRecord } from './record.ts';
import {
  MOST_COPIES,
  placeOf,
  unreadSubmissions,
  type Unread,
  type UnreadValue,
} from './unread.ts';

const payload = { bits: 3, text: 'g' };
const value = (of: UnreadValue['of'], keys: readonly number[], clock = 1): UnreadValue => ({
  of,
  keys,
  kind: 12,
  private: false,
  clock,
  flag: true,
  payload,
});

const partsOf = (all: readonly Unread[]) => new Map(all.map((each) => [placeOf(each), [each]]));

const holding = (...all: readonly Unread[]): LearnerRecord => ({
  ...emptyRecord(1),
  unread: partsOf(all),
});

test('different copies of one thing stand side by side, the same one once', () => {
  const [phone, desk] = [value('state', [5], 3), value('state', [5], 8)];
  const both = mergeRecords(holding(phone), holding(desk));
  expect([...both.unread.values()]).toEqual([[desk, phone]]);
  expect(mergeRecords(both, holding(phone))).toEqual(both);
});

test('of too many copies the latest stay, whoever meets first', () => {
  const all = Array.from({ length: MOST_COPIES + 2 }, (_, clock) => value('state', [5], clock));
  const merged = all.map((each) => holding(each)).reduce(mergeRecords);
  const backwards = all.toReversed().map((each) => holding(each)).reduce(mergeRecords); // prettier-ignore
  expect(
    merged.unread
      .get(placeOf(value('state', [5])))
      ?.map(({ of, ...copy }) => 'clock' in copy && [of, copy.clock]),
  ).toEqual([5, 4, 3, 2].map((clock) => ['state', clock]));
  expect(backwards).toEqual(merged);
});

test('an answer that nobody here can read counts as unreported once it was submitted', () => {
  const begun = startAttempt(emptyRecord(1), 60, 2, { seed: 1, carried: new Map() });
  const submitted = submitAttempt(begun, 60, 2, { score: 0, at: 0 });
  const unsubmitted = { ...value('answer', [8]), flag: false };
  const inLesson = [value('answer', [7]), value('state', [9]), unsubmitted];
  const record = {
    ...submitted,
    run: { ...submitted.run, unread: partsOf(inLesson) },
    unread: partsOf([value('attemptAnswer', [60, 2, 61]), value('attemptAnswer', [60, 3, 61])]),
  };
  expect(unreadSubmissions(record)).toEqual([
    { kind: 'answer', block: 7 },
    { kind: 'attempt', quiz: 60, number: 2 },
  ]);
});
