import type { KeyValueStorage } from '../lms/keyValueStorage.ts';
import { cmiKey } from '../lms/standalone/cmiStore.ts';
import { OUTBOX, textAt, UNSENT } from './deviceKeys.ts';
import type { KeptTwice } from './keptTwice.ts';
import { ownerHash } from './owner.ts';
import {
  keptAs,
  readPeople,
  wasDamaged,
  writePeople,
  type PeopleList,
  type PutAside,
} from './peopleList.ts';

/**
 * The people who play one course in one browser, where no LMS tells them apart: each has a seat, under
 * which all that is kept of their work is found. Whose seat it is now is read when the page is opened:
 * another tab goes on at the seat that it began at.
 */
export interface People {
  /** The name of the course for all that is kept for who is here now. */
  readonly keptAs: string;
  /** False where the browser keeps nothing: then nobody can be put aside. */
  readonly canKeep: () => boolean;
  /** Whose work is put aside; what this page has open is not, whatever another tab did with it. */
  readonly aside: () => readonly PutAside[];
  /** The list of them was damaged once: what could be read of it was, and the rest is kept beside it. */
  readonly wasDamaged: () => boolean;
  /**
   * Puts the work of who is here now aside under a label, and makes room: for somebody new, or for whom
   * `next` is the seat. With no label, as where nothing was begun, the seat is given up. To be followed
   * by opening the page anew. False when the browser did not take it: then nothing has changed.
   */
  readonly change: (label: string | null, next: string | null) => boolean;
  /** Removes work that is put aside, for good; false where another tab has opened it since. */
  readonly remove: (seat: string) => boolean;
  /** The course that they play. */
  readonly courseId: string;
  /** What is kept of somebody's work in the place of an LMS, as text; empty where there is nothing. */
  readonly workOf: (seat: string) => string;
  /** Puts such a text aside under a label, at a seat of its own; `null` where there is no room. */
  readonly putAside: (label: string, work: string) => PutAside | null;
}

export interface PeopleOptions {
  readonly courseId: string;
  readonly storage: KeyValueStorage;
  readonly kept: Pick<KeptTwice, 'removeAll'>;
  /** Numbers from 0 to below 1. */
  readonly random: () => number;
}

export function openPeople(options: PeopleOptions): People {
  const { courseId, storage } = options;
  const list = () => readPeople(storage, courseId);
  const write = (people: PeopleList) => writePeople(storage, courseId, people);
  const newSeat = () => Math.floor(options.random() * 2 ** 40).toString(36);
  const { now: own } = list();
  return {
    keptAs: keptAs(courseId, own),
    canKeep: () => write(list()),
    aside: () => list().aside.filter(({ seat }) => seat !== own),
    wasDamaged: () => wasDamaged(storage, courseId),
    change: (label, next) => {
      const { now, label: called, aside } = list();
      const self = label === null ? [] : [{ seat: own, label }];
      // In another tab somebody else may have come since.
      const other = now === own ? [] : [{ seat: now, label: called }];
      const bySeat = new Map([...aside, ...other, ...self].map((each) => [each.seat, each]));
      const seat = next ?? newSeat();
      const coming = bySeat.get(seat);
      bySeat.delete(seat);
      return write({ now: seat, label: coming?.label ?? '', aside: [...bySeat.values()] });
    },
    remove: (seat) => {
      const known = list();
      if (!known.aside.some((each) => each.seat === seat)) return false;
      write({ ...known, aside: known.aside.filter((each) => each.seat !== seat) });
      forget(options, keptAs(courseId, seat));
      return true;
    },
    courseId,
    workOf: (seat) => textAt(storage, cmiKey(keptAs(courseId, seat))),
    putAside: (label, work) => {
      const person = { seat: newSeat(), label };
      const known = list();
      const kept = storage.set(cmiKey(keptAs(courseId, person.seat)), work).ok;
      return kept && write({ ...known, aside: [...known.aside, person] }) ? person : null;
    },
  };
}

/** All that is kept under a name, in each of the browser's stores. */
function forget({ storage, kept }: PeopleOptions, courseId: string): void {
  const owner = ownerHash({ lms: 'standalone', courseId, learnerId: '' });
  for (const beginning of [UNSENT, OUTBOX]) kept.removeAll(`${beginning}${owner}:`);
  storage.remove(cmiKey(courseId));
}
