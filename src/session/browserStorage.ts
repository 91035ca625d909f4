import { fail, ok, type Result } from '../core/result.ts';
import type { KeyValueStorage, StorageFailure } from '../lms/keyValueStorage.ts';

/**
 * The browser's storage as a port. It is asked for at each call: a browser that blocks it throws
 * on mere access, and may begin or cease to do so while the page is open.
 */
export const browserStorage = (open: () => Storage): KeyValueStorage => ({
  get: (key) => attempt(() => open().getItem(key)),
  set: (key, text) =>
    attempt(() => {
      open().setItem(key, text);
      return null;
    }),
  remove: (key) =>
    attempt(() => {
      open().removeItem(key);
      return null;
    }),
  keys: () => attempt(() => Object.keys(open())),
});

function attempt<Value>(run: () => Value): Result<Value, StorageFailure> {
  try {
    return ok(run());
  } catch (error) {
    return fail(storageFailure(error));
  }
}

/** What a browser means by an error of one of its stores. */
export const storageFailure = (error: unknown): StorageFailure => ({
  cause: isFull(error) ? 'full' : 'blocked',
  detail: String(error),
});

/** Of a database that finds no room on the disk Chromium says no more than that it does not know. */
const FULL = new Set(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED', 'UnknownError']);

const isFull = (error: unknown): boolean => error instanceof DOMException && FULL.has(error.name);
