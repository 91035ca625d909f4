import { expect, test } from 'vitest';

import { indexedDbStore } from './indexedDbStore.ts';

// What it keeps is tested in a browser: tests/e2e/storage.spec.ts.

test.each([
  ['nowhere to be found', new ReferenceError('indexedDB is not defined'), 'blocked'],
  ['blocked', new DOMException('', 'SecurityError'), 'blocked'],
  ['full', new DOMException('', 'QuotaExceededError'), 'full'],
  ['on a disk that is full', new DOMException('', 'UnknownError'), 'full'],
] as const)('IndexedDB that is %s is an answer, and asked for again', async (_, error, cause) => {
  let opened = 0;
  const store = indexedDbStore(() => {
    opened += 1;
    throw error;
  });
  const failure = { ok: false, error: { cause, detail: String(error) } };
  expect(await store.load()).toEqual(failure);
  expect(await store.write(new Map([['key', 'text']]))).toEqual(failure);
  expect(opened).toBe(2);
});

test('a database that was closed in the meantime is opened again', async () => {
  const closed = {
    transaction: () => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    },
  };
  let opened = 0;
  const store = indexedDbStore(() => {
    opened += 1;
    return Promise.resolve(closed);
  });
  expect((await store.load()).ok).toBe(false);
  expect((await store.load()).ok).toBe(false);
  expect(opened).toBe(2);
});
