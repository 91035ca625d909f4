import { HANDLES, openEditorDatabase } from './editorDatabase.ts';

// The folder of the computer that was chosen last, kept where browsers can keep one: in IndexedDB.

const KEY = 'courses';

/** Where the browser keeps nothing, it has to be chosen again at the next visit: that is no trouble. */
export const keepFolder = (handle: unknown): Promise<void> =>
  inStore('readwrite', (handles) => handles.put(handle, KEY)).then(() => undefined);

export const forgetFolder = (): Promise<void> =>
  inStore('readwrite', (handles) => handles.delete(KEY)).then(() => undefined);

/** What was kept; `null` where nothing was. */
export const keptFolder = (): Promise<unknown> =>
  inStore<unknown>('readonly', (handles) => handles.get(KEY));

async function inStore<Value>(
  mode: IDBTransactionMode,
  ask: (handles: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value | null> {
  try {
    const database = await openEditorDatabase();
    try {
      return await outcome(ask(database.transaction(HANDLES, mode).objectStore(HANDLES)));
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}

const outcome = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
