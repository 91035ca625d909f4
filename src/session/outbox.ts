import type { Result } from '../core/result.ts';
import type { KeyValueStorage, StorageFailure } from '../lms/keyValueStorage.ts';
import { encodeRecord } from '../progress/codec/encode.ts';
import { isContained, mergeRecords } from '../progress/merge.ts';
import type { LearnerRecord } from '../progress/record.ts';
import { stamp, stampedText } from './dated.ts';
import { keysOf, OUTBOX, textAt } from './deviceKeys.ts';
import { withoutFreeText } from './freeText.ts';
import { readSaved } from './savedText.ts';

/** A browser's storage holds some five million characters; a record is far below this. */
const BUDGET = 100_000;

/** The work of one learner that this device keeps until the LMS has proved that it knows it. */
export interface Outbox {
  /** All of it, other tabs' included; `null` when there is none. */
  readonly held: () => Held | null;
  /** Writes this tab's record, at once. Free text stays out: others may use the device. */
  readonly put: (record: LearnerRecord, saves: number) => Result<null, StorageFailure>;
  /** Lets go of what is contained in a record that was read from the LMS. */
  readonly confirm: (known: LearnerRecord) => void;
  /** Lets go of what tabs that are gone left behind, once this tab has written it too. */
  readonly fold: (written: LearnerRecord) => void;
  /** Lets go of everything. */
  readonly discard: () => void;
}

export interface Held {
  readonly record: LearnerRecord;
  readonly saves: number;
}

/**
 * Opens the outbox of an owner. Each tab writes under a key of its own, since the browser makes no
 * promise that a read and a write of two tabs do not cross.
 */
export function openOutbox(
  storage: KeyValueStorage,
  owner: string,
  tab: string,
  now: () => number,
): Outbox {
  const prefix = `${OUTBOX}${owner}:`;
  const own = prefix + tab;
  const entries = () => keysOf(storage, prefix).map((key) => readEntry(storage, key));
  const release = (known: LearnerRecord, keys: (key: string) => boolean) => {
    for (const { key, text, held } of entries()) {
      if (held !== null && keys(key) && isContained(held.record, known)) {
        removeIfSame(storage, key, text);
      }
    }
  };
  return {
    held: () =>
      entries()
        .map(({ held }) => held)
        .reduce(joinHeld, null),
    put: (record, saves) => {
      const { text } = encodeRecord(record, { budget: BUDGET, saves, withoutFreeText: true });
      return storage.set(own, stamp(now(), text));
    },
    confirm: (known) => release(known, () => true),
    fold: (written) => release(withoutFreeText(written), (key) => key !== own),
    discard: () => {
      for (const key of keysOf(storage, prefix)) storage.remove(key);
    },
  };
}

interface Entry {
  readonly key: string;
  readonly text: string;
  readonly held: Held | null;
}

function readEntry(storage: KeyValueStorage, key: string): Entry {
  const text = textAt(storage, key);
  const { record, saves } = readSaved(stampedText(text));
  return { key, text, held: record === null ? null : { record, saves } };
}

const joinHeld = (a: Held | null, b: Held | null): Held | null =>
  a === null || b === null
    ? (a ?? b)
    : { record: mergeRecords(a.record, b.record), saves: Math.max(a.saves, b.saves) };

/** Another tab may have written since the text was read. */
function removeIfSame(storage: KeyValueStorage, key: string, text: string): void {
  if (textAt(storage, key) === text) storage.remove(key);
}
