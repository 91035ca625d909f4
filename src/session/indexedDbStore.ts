import { fail, ok, type Result } from '../core/result.ts';
import type { StorageFailure } from '../lms/keyValueStorage.ts';
import { storageFailure } from './browserStorage.ts';
import type { DeviceStore } from './ports.ts';

/** One database for all courses of an origin, whichever player they came with. */
const DATABASE = 'waymark';
const TEXTS = 'texts';

type Database = Pick<IDBDatabase, 'transaction'>;

/** IndexedDB as a port. Whatever goes wrong is an answer; the next call opens it anew. */
export function indexedDbStore(open: () => Promise<Database> = openDatabase): DeviceStore {
  let opening: Promise<Database> | null = null;

  const run = async <Value>(
    mode: IDBTransactionMode,
    task: (texts: IDBObjectStore) => () => Value,
  ): Promise<Result<Value, StorageFailure>> => {
    try {
      opening ??= open();
      const transaction = (await opening).transaction(TEXTS, mode);
      const outcome = task(transaction.objectStore(TEXTS));
      await completed(transaction);
      return ok(outcome());
    } catch (error) {
      opening = null;
      return fail(storageFailure(error));
    }
  };

  return {
    load: () =>
      run('readonly', (texts) => {
        const [keys, values] = [texts.getAllKeys(), texts.getAll()];
        return () =>
          new Map(keys.result.map((key, index) => [String(key), String(values.result[index])]));
      }),
    write: (changes) =>
      run('readwrite', (texts) => {
        for (const [key, text] of changes) {
          if (text === null) texts.delete(key.endsWith(':') ? beginningWith(key) : key);
          else texts.put(text, key);
        }
        return () => null;
      }),
  };
}

const beginningWith = (prefix: string): IDBKeyRange => IDBKeyRange.bound(prefix, `${prefix}\uFFFF`);

const openDatabase = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(TEXTS));
    request.addEventListener('error', () => reject(request.error));
    request.addEventListener('success', () => {
      const database = request.result;
      // A later player that keeps more must not have to wait for this page.
      database.addEventListener('versionchange', () => database.close());
      resolve(database);
    });
  });

const completed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error));
  });
