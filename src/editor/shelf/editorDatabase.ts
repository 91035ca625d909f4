/** The editor's own database: the player's is read whole when a course is opened. */
const DATABASE = 'waymark-editor';

/** As `indexedDbStore` names the store in which it keeps texts. */
const TEXTS = 'texts';
/** Handles of folders: no text says what they lead to. */
export const HANDLES = 'handles';

export const openEditorDatabase = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.addEventListener('upgradeneeded', () => {
      for (const store of [TEXTS, HANDLES]) request.result.createObjectStore(store);
    });
    request.addEventListener('error', () => reject(request.error));
    request.addEventListener('success', () => {
      const database = request.result;
      // A later editor that keeps more must not have to wait for this page.
      database.addEventListener('versionchange', () => database.close());
      resolve(database);
    });
  });
