import type { Result } from '../core/result.ts';

/** `full`: no room for another character. `blocked`: the browser lets nobody in. */
export interface StorageFailure {
  readonly cause: 'full' | 'blocked';
  /** For the log: the browser's own words. */
  readonly detail: string;
}

/** Texts by key that outlive the page, written synchronously: what the browser's storage offers. */
export interface KeyValueStorage {
  readonly get: (key: string) => Result<string | null, StorageFailure>;
  readonly set: (key: string, text: string) => Result<null, StorageFailure>;
  readonly remove: (key: string) => Result<null, StorageFailure>;
  readonly keys: () => Result<readonly string[], StorageFailure>;
}
