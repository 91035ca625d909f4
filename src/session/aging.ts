import type { KeyValueStorage } from '../lms/keyValueStorage.ts';
import {
  ASIDE,
  keysOf,
  LEARNERS,
  OUTBOX,
  PREFERENCES,
  REMOVED,
  textAt,
  UNSENT,
} from './deviceKeys.ts';
import { LAUNCHES, stamp, stampedText } from './stamps.ts';

/**
 * How old something on a device is, in launches: clocks of devices are wrong by days and years, and
 * go back. Only launches count at which an LMS gave back what had been saved.
 */

/** For how many of them a device waits for whoever left something there. */
export const LAUNCHES_KEPT = 500;

/** Where a device keeps things: in two places, or in the browser's storage alone. */
interface Places {
  readonly kept: KeyValueStorage;
  readonly plain: KeyValueStorage;
}

/**
 * An LMS has given back what was saved. Lets go of what nobody came for. To be called once all that
 * the device keeps has been read, the count among it.
 */
export function countLaunch({ kept, plain }: Places): void {
  const launches = (Number(textAt(kept, LAUNCHES)) || 0) + 1;
  kept.set(LAUNCHES, String(launches));
  for (const key of keysOf(kept, OUTBOX)) rename(kept, key, OUTBOX, UNSENT);
  for (const key of keysOf(kept, PREFERENCES)) rename(kept, key, PREFERENCES, LEARNERS);
  for (const beginning of [UNSENT, LEARNERS]) {
    for (const key of keysOf(kept, beginning)) age(kept, key, launches);
  }
  for (const beginning of [ASIDE, REMOVED]) {
    for (const key of keysOf(plain, beginning)) age(plain, key, launches);
  }
}

/** Earlier players throw away what is kept under their names, by the date: it gets another name. */
function rename(storage: KeyValueStorage, key: string, before: string, now: string): void {
  const name = now + key.slice(before.length);
  const text = textAt(storage, name) || stamp(storage, stampedText(textAt(storage, key)));
  if (storage.set(name, text).ok) storage.remove(key);
}

function age(storage: KeyValueStorage, key: string, launches: number): void {
  const text = textAt(storage, key);
  const since = Number.parseInt(text, 10);
  if (launches - since > LAUNCHES_KEPT) storage.remove(key);
  // A date, by which earlier players counted, or no number: from now on its launches are counted.
  else if (!(since <= launches)) storage.set(key, `${launches} ${stampedText(text)}`);
}
