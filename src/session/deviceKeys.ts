import type { KeyValueStorage } from '../lms/keyValueStorage.ts';

/** The beginning of the keys of work that no LMS has proved to know. */
export const UNSENT = 'waymark:unsent:';
/** The same of earlier players, which throw away what begins like this by the date. */
export const OUTBOX = 'waymark:outbox:';
/** The beginning of the keys of saved texts that nobody could read. */
export const ASIDE = 'waymark:aside:';

/** The beginning of the keys of how a learner whom the LMS names likes the interface. */
export const LEARNERS = 'waymark:learner:';
/** The same of earlier players, as for `OUTBOX`. */
export const PREFERENCES = 'waymark:preferences:';

/**
 * The beginning of the keys that say what is gone, behind it the key or prefix, until the device
 * store has heard of it.
 */
export const REMOVED = 'waymark:removed:';

/** The keys that begin like this; none when the storage is blocked. */
export function keysOf(storage: KeyValueStorage, beginning: string): readonly string[] {
  const keys = storage.keys();
  return keys.ok ? keys.value.filter((key) => key.startsWith(beginning)) : [];
}

/** The text under a key; empty when there is none, or none to be had. */
export function textAt(storage: KeyValueStorage, key: string): string {
  const text = storage.get(key);
  return text.ok ? (text.value ?? '') : '';
}
