import type { Result } from '../core/result.ts';
import type { KeyValueStorage, StorageFailure } from '../lms/keyValueStorage.ts';
import { encodeRecord } from '../progress/codec/encode.ts';
import { isContained, mergeRecords } from '../progress/merge.ts';
import { withoutPrivate } from '../progress/privateParts.ts';
import type { LearnerRecord } from '../progress/record.ts';
import { stamp, stampedText } from './aging.ts';
import { keysOf, OUTBOX, textAt, UNSENT } from './deviceKeys.ts';
import type { KeptTwice } from './keptTwice.ts';
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

export interface OutboxOptions {
  readonly storage: KeptTwice;
  /** The owner's hash. */
  readonly owner: string;
  /** A name for this tab, unlike that of any other. */
  readonly tab: string;
  /** What was read from the LMS was read from the browser's storage. */
  readonly standalone: boolean;
}

/**
 * Opens the outbox of an owner. Each tab writes under a key of its own, since the browser makes no
 * promise that a read and a write of two tabs do not cross.
 */
export function openOutbox({ storage, owner, tab, standalone }: OutboxOptions): Outbox {
  const prefixes = [UNSENT, OUTBOX].map((beginning) => `${beginning}${owner}:`);
  const own = `${UNSENT}${owner}:${tab}`;
  const entries = () =>
    prefixes.flatMap((prefix) => keysOf(storage, prefix)).map((key) => readEntry(storage, key));
  const contained = (known: LearnerRecord): readonly string[] =>
    entries()
      .filter(({ held }) => held !== null && isContained(held.record, known))
      // Another tab may have written since the text was read.
      .filter(({ key, text }) => textAt(storage, key) === text)
      .map(({ key }) => key);
  return {
    held: () =>
      entries()
        .map(({ held }) => held)
        .reduce(joinHeld, null),
    put: (record, saves) => {
      const { text } = encodeRecord(record, { budget: BUDGET, saves, withoutPrivate: true });
      return storage.set(own, stamp(storage, text));
    },
    confirm: (known) => {
      for (const key of contained(known)) {
        if (standalone) storage.release(key);
        else storage.remove(key);
      }
    },
    fold: (written) => {
      for (const key of contained(withoutPrivate(written))) if (key !== own) storage.remove(key);
    },
    discard: () => prefixes.forEach(storage.removeAll),
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
