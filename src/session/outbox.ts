import { fail, type Result } from '../core/result.ts';
import type { StorageFailure } from '../lms/keyValueStorage.ts';
import { encodeRecord } from '../progress/codec/encode.ts';
import { isContained, mergeRecords } from '../progress/merge.ts';
import { withoutPrivate } from '../progress/privateParts.ts';
import type { LearnerRecord } from '../progress/record.ts';
import { stamp, stampedText } from './stamps.ts';
import { keysOf, OUTBOX, textAt, UNSENT } from './deviceKeys.ts';
import type { KeptTwice } from './keptTwice.ts';
import {
  markText,
  offeredOf,
  sortWork,
  withOffered,
  type KeptWork,
  type OfferedWork,
  type PlayedAttempt,
  type Sorted,
} from './playedAttempt.ts';
import { readSaved } from './savedText.ts';

/** A browser's storage holds some five million characters; a record is far below this. */
const BUDGET = 100_000;

/** The work of one learner that this device keeps until the LMS has proved that it knows it. */
export interface Outbox {
  /** All that is of an attempt, other tabs' included; `null` when there is none. */
  readonly held: (attempt: PlayedAttempt) => Held | null;
  /** Work of other attempts that no LMS has returned, and the learner has not settled. */
  readonly offered: (attempt: PlayedAttempt) => readonly OfferedWork[];
  /** The learner has said what becomes of that in this attempt; it waits on for its own. */
  readonly settle: (attempt: PlayedAttempt) => void;
  /** Lets go of what was lost and is part of this attempt from now on. */
  readonly move: (attempt: PlayedAttempt) => void;
  /** How often anything that is kept was saved. */
  readonly saves: () => number;
  /**
   * Writes this tab's record, at once, and what the LMS has returned of it. Free text stays out:
   * others may use the device.
   */
  readonly put: (work: Put) => Result<null, StorageFailure>;
  /** As `put`, where this tab's record is still kept: more is known of it. */
  readonly note: (work: Put) => void;
  /** Calls when this tab's record, for which the browser's storage had no room, is kept after all. */
  readonly onTaken: (run: () => void) => void;
  /** Lets go of what is contained in a record of the same attempt that was read from the LMS. */
  readonly confirm: (known: LearnerRecord) => void;
  /** Lets go of what tabs that are gone left behind, once this tab has written it too. */
  readonly fold: (written: LearnerRecord) => void;
  /** Lets go of everything. */
  readonly discard: () => void;
  /** The mark of the numbering that the work is of; that of another is left alone. */
  readonly numbering: number | null;
  /** As `discard`, and takes nothing more: the learner wants nothing kept here. */
  readonly close: () => void;
}

export interface Held {
  readonly record: LearnerRecord;
  readonly saves: number;
}

export interface Put extends Held {
  readonly known: LearnerRecord | null;
}

export interface OutboxOptions {
  readonly storage: KeptTwice;
  /** The owner's hash. */
  readonly owner: string;
  /** A name for this tab, unlike that of any other. */
  readonly tab: string;
  /** What was read from the LMS was read from the browser's storage. */
  readonly standalone: boolean;
  readonly numbering: number | null;
}

/**
 * Opens the outbox of an owner. Each tab writes under a key of its own, since the browser makes no
 * promise that a read and a write of two tabs do not cross.
 */
export function openOutbox(options: OutboxOptions): Outbox {
  const { storage, owner, tab, standalone, numbering } = options;
  const prefixes = [UNSENT, OUTBOX].map((beginning) => `${beginning}${owner}:`);
  const own = `${UNSENT}${owner}:${tab}`;
  const knownText = rememberLast(textOf);
  const discard = () => prefixes.forEach(storage.removeAll);
  let closed = false;
  const entries = () =>
    prefixes
      .flatMap((prefix) => keysOf(storage, prefix))
      .flatMap((key) => readEntry(key, textAt(storage, key), numbering));
  const sorted = (attempt: PlayedAttempt): Sorted<Entry> => sortWork(entries(), attempt);
  const contained = (known: LearnerRecord): readonly string[] =>
    entries()
      .filter(({ record }) => isOf(record, known) && isContained(record, known))
      // Another tab may have written since the text was read.
      .filter(({ key, text }) => textAt(storage, key) === text)
      .map(({ key }) => key);
  const put = ({ known, ...held }: Put): Result<null, StorageFailure> => {
    if (closed) return fail({ cause: 'blocked', detail: 'Closed by the learner' });
    const work = textOf(held);
    return storage.set(own, stamp(storage, known === null ? work : `${work} ${knownText(known)}`));
  };
  return {
    numbering,
    held: (attempt) => sorted(attempt).own.reduce(joinHeld, null),
    offered: (attempt) => offeredOf(sorted(attempt).others),
    settle: (attempt) => {
      for (const { key, text } of sorted(attempt).others) {
        storage.set(key, settledText(text, markText(attempt.marks)));
      }
    },
    move: (attempt) => {
      const { own: taken, others } = sorted(attempt);
      const held = taken.reduce(joinHeld, null)?.record ?? null;
      for (const { key, known, record } of others) {
        const isHeld = held !== null && isContained(withOffered(held, [{ record }]), held);
        if (isHeld && known === null) storage.remove(key);
      }
    },
    saves: () => entries().reduce((most, { saves }) => Math.max(most, saves), 0),
    put,
    note: (work) => void (textAt(storage, own) !== '' && put(work)),
    onTaken: (run) => storage.onTaken(own, run),
    confirm: (known) => {
      for (const key of contained(known)) {
        if (standalone) storage.release(key);
        else storage.remove(key);
      }
    },
    fold: (written) => {
      for (const key of contained(withoutPrivate(written))) if (key !== own) storage.remove(key);
    },
    discard,
    close: () => {
      closed = true;
      discard();
    },
  };
}

interface Entry extends KeptWork, Held {
  readonly key: string;
  readonly text: string;
}

/**
 * Behind the stamp: the work, what its LMS had returned, and the attempts in which it is settled,
 * with a space between them. Earlier players wrote the work alone.
 */
function readEntry(key: string, text: string, numbering: number | null): readonly Entry[] {
  const [work = '', known = '', settled = ''] = stampedText(text).split(' ');
  const { record, saves } = readSaved(work, numbering);
  if (record === null) return [];
  const settledIn = settled === '' ? [] : settled.split(',');
  return [{ key, text, record, saves, known: readSaved(known).record, settledIn }];
}

function settledText(text: string, mark: string): string {
  const [stamped = '', work = '', known = '', settled = ''] = text.split(' ');
  const marks = settled === '' ? [mark] : [...settled.split(','), mark];
  return [stamped, work, known, marks.join(',')].join(' ');
}

const textOf = ({ record, saves }: Held): string =>
  encodeRecord(record, { budget: BUDGET, saves, withoutPrivate: true }).text;

/** What an LMS has returned stays the same through many changes. */
function rememberLast(write: (held: Held) => string): (record: LearnerRecord) => string {
  let last: { readonly record: LearnerRecord; readonly text: string } | null = null;
  return (record) => {
    if (last?.record !== record) last = { record, text: write({ record, saves: 0 }) };
    return last.text;
  };
}

const isOf = ({ marks }: LearnerRecord, known: LearnerRecord): boolean =>
  marks.attempt === null || marks.attempt === known.marks.attempt;

const joinHeld = (a: Held | null, { record, saves }: Held): Held =>
  a === null
    ? { record, saves }
    : { record: mergeRecords(a.record, record), saves: Math.max(a.saves, saves) };
