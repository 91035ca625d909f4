import { fail, ok, type Result } from '../../core/result.ts';
import type { KeyValueStorage, StorageFailure } from '../keyValueStorage.ts';

/** A storage in memory that can be filled up and shut. */
export interface MemoryStorage extends KeyValueStorage {
  readonly texts: Map<string, string>;
  /** `full` refuses every set, `blocked` everything. */
  condition: 'well' | 'full' | 'blocked';
}

/** An empty storage, for tests. Hand the same one to two sessions, and they share a browser. */
export function memoryStorage(): MemoryStorage {
  const texts = new Map<string, string>();
  const set = (key: string, text: string): null => {
    texts.set(key, text);
    return null;
  };
  const remove = (key: string): null => {
    texts.delete(key);
    return null;
  };
  const storage: MemoryStorage = {
    texts,
    condition: 'well',
    get: (key) => unlessBlocked(() => texts.get(key) ?? null),
    set: (key, text) =>
      storage.condition === 'full'
        ? fail({ cause: 'full', detail: 'QuotaExceededError' })
        : unlessBlocked(() => set(key, text)),
    remove: (key) => unlessBlocked(() => remove(key)),
    keys: () => unlessBlocked(() => [...texts.keys()]),
  };
  const unlessBlocked = <Value>(run: () => Value): Result<Value, StorageFailure> =>
    storage.condition === 'blocked'
      ? fail({ cause: 'blocked', detail: 'SecurityError' })
      : ok(run());
  return storage;
}
