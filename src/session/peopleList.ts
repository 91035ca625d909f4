import { textHash } from '../core/hash.ts';
import { isObject, jsonOf, listIn, textIn } from '../core/json.ts';
import type { KeyValueStorage } from '../lms/keyValueStorage.ts';
import { cmiKey, cmiValues } from '../lms/standalone/cmiStore.ts';
import { keysOf, textAt } from './deviceKeys.ts';
import { holdsWork } from './playedAttempt.ts';
import { readSaved } from './savedText.ts';

/** Somebody's work in a course that is put aside on this device. */
export interface PutAside {
  /** What tells it from that of others here. */
  readonly seat: string;
  /** As the person chose it; empty where the list was damaged, and it cannot be read any more. */
  readonly label: string;
}

export interface PeopleList {
  /** The seat of who is here now; empty for the first of all. */
  readonly now: string;
  /** What they were called while their work was put aside; empty where it never was. */
  readonly label: string;
  readonly aside: readonly PutAside[];
}

/** The name of the course for all that is kept of a seat. No id of a course has a tilde in it. */
export const keptAs = (courseId: string, seat: string): string =>
  seat === '' ? courseId : `${courseId}~${seat}`;

const listKey = (courseId: string): string => `waymark:people:${courseId}`;
const damagedKey = (courseId: string): string => `${listKey(courseId)}:damaged:`;

/**
 * The list as it stands; of a damaged one what can be read. Everybody is in it whose work is there, also
 * who went on in a tab from which nobody had put it aside. Where it is lost who is here now, nobody goes
 * on in the work of another: they begin at a seat of their own.
 */
export function readPeople(storage: KeyValueStorage, courseId: string): PeopleList {
  const text = textAt(storage, listKey(courseId));
  const seats = seatsWithWork(storage, courseId);
  const read = wholeList(text) ?? remains(text);
  const isAlone = read.aside.length === 0 && seats.every((seat) => seat === '');
  const now = read.now ?? (isAlone ? '' : textHash(text));
  const known = new Set([now, ...read.aside.map(({ seat }) => seat)]);
  const nameless = seats.filter((seat) => !known.has(seat)).map((seat) => ({ seat, label: '' }));
  return { now, label: read.label, aside: [...read.aside, ...nameless] };
}

/** Whether the browser has taken it. What could not be read whole is kept beside it first. */
export function writePeople(storage: KeyValueStorage, courseId: string, list: PeopleList): boolean {
  const text = textAt(storage, listKey(courseId));
  if (text !== '' && wholeList(text) === null) {
    if (!storage.set(damagedKey(courseId) + textHash(text), text).ok) return false;
  }
  return storage.set(listKey(courseId), JSON.stringify({ format: 1, ...list })).ok;
}

/** Whether a list that could not be read whole is kept. */
export const wasDamaged = (storage: KeyValueStorage, courseId: string): boolean =>
  keysOf(storage, damagedKey(courseId)).length > 0;

/** The list in a text that is one, whole and of this format; else `null`. */
function wholeList(text: string): PeopleList | null {
  const found = jsonOf(text);
  if (!isObject(found) || found['format'] !== 1 || typeof found['now'] !== 'string') return null;
  const { aside } = found;
  if (!Array.isArray(aside) || !aside.every(isPutAside)) return null;
  return {
    now: found['now'],
    // Earlier players wrote none.
    label: textIn(found, 'label'),
    aside: aside.map(({ seat, label }) => ({ seat, label })),
  };
}

const isPutAside = (value: unknown): value is PutAside =>
  isObject(value) && typeof value['seat'] === 'string' && typeof value['label'] === 'string';

/** A person, and who is here now, as they are written; also in a text that was torn. */
const PERSON = /\{"seat":"[\w-]*","label":"(?:[^"\\]|\\.)*"\}/g;
const NOW = /"now":"([\w-]*)"/;

function remains(text: string) {
  const found = jsonOf(text);
  const members = isObject(found) ? found : {};
  const torn = (text.match(PERSON) ?? []).map(jsonOf);
  const people = [...listIn(members, 'aside'), ...torn].filter(isPutAside);
  const { now = NOW.exec(text)?.[1] } = members;
  const bySeat = new Map(people.map(({ seat, label }) => [seat, { seat, label }]));
  return {
    now: typeof now === 'string' ? now : null,
    label: '',
    aside: [...bySeat.values()].filter(({ seat }) => seat !== now),
  };
}

/** The seats of all whose work in the course is kept here. */
function seatsWithWork(storage: KeyValueStorage, courseId: string): readonly string[] {
  const first = cmiKey(courseId);
  return keysOf(storage, first)
    .filter((key) => key === first || /^~[\w-]+$/.test(key.slice(first.length)))
    .filter((key) => isWork(textAt(storage, key)))
    .map((key) => key.slice(first.length + 1));
}

/** Whoever has only looked at the cover has none; what cannot be read may be some. */
function isWork(text: string): boolean {
  const values = cmiValues(text);
  const saved = values?.['cmi.suspend_data'] ?? '';
  if (values !== null && saved === '') return false;
  const { record } = readSaved(saved);
  return record === null || holdsWork(record);
}
