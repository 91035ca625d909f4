import { expect, test } from 'vitest';

import { memoryStorage, type MemoryStorage } from '../lms/testing/memoryStorage.ts';
import { finishBlocks, openItem, putAnswer } from '../progress/changes.ts';
import { mergeRecords, sameRecord } from '../progress/merge.ts';
import { emptyRecord, type LearnerRecord } from '../progress/record.ts';
import { keptTwice } from './keptTwice.ts';
import { openOutbox, type Outbox } from './outbox.ts';
import { ONLY_ATTEMPT } from './playedAttempt.ts';

const open = (storage: MemoryStorage, tab = 'tab', owner = 'anna'): Outbox =>
  openOutbox({
    numbering: null,
    storage: keptTwice(storage, null),
    owner,
    tab,
    standalone: false,
  });

const work = (record: LearnerRecord, saves: number) => ({ record, saves, known: null });

const base = emptyRecord(7);
const one = openItem(base, 1, 1);
const other = openItem(base, 1, 2);

const held = (outbox: Outbox, record: LearnerRecord): boolean =>
  sameRecord(outbox.held(ONLY_ATTEMPT)?.record ?? emptyRecord(0), record);

test('holds what was put last, and how often it was saved', () => {
  const outbox = open(memoryStorage());
  expect(outbox.held(ONLY_ATTEMPT)).toBeNull();
  outbox.put(work(base, 3));
  outbox.put(work(one, 4));
  expect([held(outbox, one), outbox.held(ONLY_ATTEMPT)?.saves]).toEqual([true, 4]);
});

test('joins what the tabs of one owner put, and keeps owners apart', () => {
  const storage = memoryStorage();
  open(storage, 'a').put(work(one, 1));
  open(storage, 'b').put(work(other, 2));
  expect(held(open(storage, 'c'), mergeRecords(one, other))).toBe(true);
  expect(open(storage, 'c', 'ben').held(ONLY_ATTEMPT)).toBeNull();
});

test('lets go of what the LMS has returned, and of nothing else', () => {
  const storage = memoryStorage();
  open(storage, 'a').put(work(one, 1));
  open(storage, 'b').put(work(other, 2));
  open(storage, 'c').confirm(finishBlocks(one, [9]));
  expect(held(open(storage), other)).toBe(true);
});

test('takes over what other tabs left behind, and keeps its own', () => {
  const storage = memoryStorage();
  const outbox = open(storage, 'c');
  open(storage, 'a').put(work(one, 1));
  open(storage, 'b').put(work(other, 2));
  const both = mergeRecords(one, other);
  outbox.put(work(both, 3));
  outbox.fold(both);
  expect([storage.texts.size, held(outbox, both)]).toEqual([1, true]);
});

test('keeps nothing of what was written in own words', () => {
  const storage = memoryStorage();
  const words = putAnswer(one, 5, { kind: 'text', text: 'My sister' }, true);
  const outbox = open(storage);
  outbox.put(work(words, 1));
  expect(held(outbox, { ...one, clock: words.clock })).toBe(true);
});

test('is empty after it was thrown away', () => {
  const storage = memoryStorage();
  open(storage, 'a').put(work(one, 1));
  open(storage, 'b').discard();
  expect([open(storage).held(ONLY_ATTEMPT), storage.texts.size]).toEqual([null, 0]);
});

test('an entry that nobody can read harms nothing, and a newer player finds its own again', () => {
  const storage = memoryStorage();
  storage.texts.set('waymark:outbox:anna:x', 'scribble');
  const outbox = open(storage);
  outbox.put(work(one, 1));
  outbox.confirm(one);
  outbox.fold(one);
  expect([...storage.texts.keys()]).toEqual(['waymark:outbox:anna:x']);
});

test('a storage that is blocked holds nothing and says so', () => {
  const storage = memoryStorage();
  storage.condition = 'blocked';
  const outbox = open(storage);
  expect([outbox.put(work(one, 1)).ok, outbox.held(ONLY_ATTEMPT)]).toEqual([false, null]);
  outbox.confirm(one);
  outbox.discard();
});
