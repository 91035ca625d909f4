import { ok, type Result } from '../core/result.ts';
import type { KeyValueStorage, StorageFailure } from '../lms/keyValueStorage.ts';
import { stamp } from './stamps.ts';
import { keysOf, REMOVED, textAt } from './deviceKeys.ts';
import type { DeviceStore } from './ports.ts';

/**
 * Texts in the browser's storage, written at once, and in the device store, written right after: a
 * login may clear the one, and a page that goes away may lose a write to the other. Never waits for
 * the device store. Reads find what either of them holds, as far as it has been read.
 */
export interface KeptTwice extends KeyValueStorage {
  /** Removes all that begins like this, wherever it is; to end with a colon. */
  readonly removeAll: (prefix: string) => void;
  /** Removes from the browser's storage alone, which has it in another place. */
  readonly release: (key: string) => void;
  /** Writes to the browser's storage alone. */
  readonly setFirst: KeyValueStorage['set'];
  /** What stands under a key in each place, as far as it has been read, the newest first. */
  readonly copies: (key: string) => readonly string[];
  /** Removes a key, and the text for which the browser's storage had no room. */
  readonly removeCopies: (key: string) => void;
  /** Runs once the device store has taken the text of a key for which the storage had no room. */
  readonly onTaken: (key: string, run: () => void) => void;
  /**
   * Reads the device store; whether it holds anything that the browser's storage does not. To be
   * called once. May never settle.
   */
  readonly load: () => Promise<boolean>;
}

/** `second` is `null` where texts are kept once only. */
export function keptTwice(first: KeyValueStorage, second: DeviceStore | null): KeptTwice {
  const state: State = {
    first,
    second,
    beside: new Map(),
    removed: new Set(),
    changes: new Map(),
    writing: false,
    taken: new Map(),
  };
  return {
    get: (key) => get(state, key),
    keys: () => keys(state),
    set: (key, text) => set(state, key, text),
    remove: (key) => remove(state, key),
    removeAll: (prefix) => {
      for (const key of keysOf(first, prefix)) first.remove(key);
      remove(state, prefix);
    },
    release: (key) => {
      first.remove(key);
      state.beside.delete(key);
    },
    setFirst: first.set,
    copies: (key) =>
      [state.beside.get(spareOf(key)), textAt(first, key), state.beside.get(key)].flatMap((text) =>
        text === undefined || text === '' ? [] : [text],
      ),
    removeCopies: (key) => {
      for (const each of [key, spareOf(key)]) remove(state, each);
    },
    onTaken: (key, run) => void state.taken.set(key, run),
    load: () => load(state),
  };
}

interface State {
  readonly first: KeyValueStorage;
  readonly second: DeviceStore | null;
  /** What the device store holds, or is about to hold, as far as known. */
  readonly beside: Map<string, string>;
  /** Keys, and prefixes that end with a colon, that are not to come back from the device store. */
  readonly removed: Set<string>;
  /** What is still to be written to the device store, in order. */
  readonly changes: Map<string, string | null>;
  writing: boolean;
  readonly taken: Map<string, () => void>;
}

function get({ beside, first }: State, key: string): Result<string | null, StorageFailure> {
  const text = first.get(key);
  const other = beside.get(key);
  return other === undefined || (text.ok && text.value !== null) ? text : ok(other);
}

function keys({ beside, first }: State): Result<readonly string[], StorageFailure> {
  const there = first.keys();
  if (!there.ok && beside.size === 0) return there;
  return ok([...new Set([...(there.ok ? there.value : []), ...beside.keys()])]);
}

function set(state: State, key: string, text: string): Result<null, StorageFailure> {
  const outcome = state.first.set(key, text);
  const spare = spareOf(key);
  // An older text may still stand in a storage that is full: under one key, the device store never
  // holds more than the storage does.
  note(state, outcome.ok ? key : spare, text);
  if (outcome.ok && state.beside.has(spare)) remove(state, spare);
  return outcome;
}

/** Where a text goes that the browser's storage has no room for. */
const spareOf = (key: string): string => key + SPARE;

const SPARE = '+';

function note(state: State, key: string, text: string): void {
  if (state.second === null) return;
  state.removed.delete(key);
  state.beside.set(key, text);
  change(state, key, text);
}

/** Removes a key, or all that begins with a name that ends with a colon. */
function remove(state: State, name: string): Result<null, StorageFailure> {
  const outcome = state.first.remove(name);
  if (state.second === null) return outcome;
  for (const key of state.beside.keys()) if (covers(name, key)) state.beside.delete(key);
  for (const key of state.changes.keys()) if (covers(name, key)) state.changes.delete(key);
  state.removed.add(name);
  // A page that goes away before the device store has carried it out leaves the rest to the next one.
  state.first.set(REMOVED + name, stamp(state.first, ''));
  change(state, name, null);
  return outcome;
}

const covers = (name: string, key: string): boolean =>
  name === key || (name.endsWith(':') && key.startsWith(name));

async function load(state: State): Promise<boolean> {
  const { beside, first, removed, second } = state;
  if (second === null) return false;
  for (const key of keysOf(first, REMOVED)) {
    const name = key.slice(REMOVED.length);
    if (isGone(state, name)) continue;
    removed.add(name);
    change(state, name, null);
  }
  const loaded = await second.load();
  if (!loaded.ok) return false;
  const found = [...loaded.value].filter(([key]) => !beside.has(key) && !isGone(state, key));
  for (const [key, text] of found) beside.set(key, text);
  return found.some(([key]) => textAt(first, key) === '');
}

const isGone = ({ removed }: State, key: string): boolean =>
  [...removed].some((name) => covers(name, key));

function change(state: State, name: string, text: string | null): void {
  // To the end: what was removed before stays removed before.
  state.changes.delete(name);
  state.changes.set(name, text);
  const { second } = state;
  if (state.writing || second === null) return;
  state.writing = true;
  // What happens in one go is written in one go.
  queueMicrotask(() => void writeChanges(state, second));
}

async function writeChanges(state: State, second: DeviceStore): Promise<void> {
  const { changes, first } = state;
  while (changes.size > 0) {
    const batch = nextBatch(state);
    const removals = [...changes].filter(([, text]) => text === null).map(([name]) => name);
    changes.clear();
    const written = await second.write(batch);
    // What could not be removed is left to the next page.
    const settled = written.ok ? removals.filter((name) => !changes.has(name)) : [];
    for (const name of settled) first.remove(REMOVED + name);
    if (written.ok) tellTaken(state, batch);
  }
  state.writing = false;
}

function tellTaken({ changes, taken }: State, batch: ReadonlyMap<string, string | null>): void {
  for (const [spare, text] of batch) {
    // What has changed since is still to be taken.
    const isTaken = text !== null && spare.endsWith(SPARE) && !changes.has(spare);
    if (isTaken) taken.get(spare.slice(0, -SPARE.length))?.();
  }
}

/** The changes, with what another tab has written anew in the place of what is to be removed. */
function nextBatch({ changes, first }: State): ReadonlyMap<string, string | null> {
  const batch = new Map<string, string | null>();
  for (const [name, text] of changes) {
    batch.set(name, text);
    const anew = text === null ? keysOf(first, name).filter((key) => covers(name, key)) : [];
    for (const key of anew) batch.set(key, textAt(first, key));
  }
  return batch;
}
