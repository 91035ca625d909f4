import { z } from 'zod';

import type { Shelf } from '../shelf/shelf.ts';
import { thinned, type VersionHead, type Versions } from './versions.ts';

/** Apart from the journal, which is read whole at each opening. */
const DATABASE = 'waymark-editor-versions';
const [HEADS, TEXTS] = ['heads', 'texts'];

const headSchema = z.object({
  key: z.string(),
  course: z.string(),
  kind: z.enum(['named', 'day', 'published', 'mine', 'theirs']),
  name: z.string(),
  at: z.number(),
  size: z.number(),
}) satisfies z.ZodType<VersionHead>;
const textsSchema = z.array(z.tuple([z.string(), z.string()]));

/** The versions of a course in the database of this browser. Nothing here throws or rejects. */
export function browserVersions(shelf: Pick<Shelf, 'kind'>, folder: string): Versions {
  const course = `${shelf.kind}/${folder}`;
  const heads = async (): Promise<readonly VersionHead[]> => {
    const all = await inDatabase('readonly', (stores) => stores(HEADS).getAll());
    return (all ?? [])
      .flatMap((each: unknown) => headSchema.safeParse(each).data ?? [])
      .filter((head) => head.course === course)
      .toSorted((one, other) => other.at - one.at);
  };
  return {
    list: heads,
    remove,
    read: async (key) => {
      const texts: unknown = await inDatabase('readonly', (stores) => stores(TEXTS).get(key));
      const read = textsSchema.safeParse(texts).data;
      return read === undefined ? null : new Map(read);
    },
    keep: async (kind, name, texts) => {
      const [at, key] = [Date.now(), crypto.randomUUID()];
      const size = [...texts.values()].reduce((sum, { length }) => sum + length, 0);
      const kept = await inDatabase('readwrite', (stores) => {
        stores(TEXTS).put([...texts], key);
        return stores(HEADS).put({ key, course, kind, name, at, size }, key);
      });
      for (const head of thinned(await heads(), at)) await remove(head.key);
      return kept !== null;
    },
  };
}

async function remove(key: string): Promise<void> {
  await inDatabase('readwrite', (stores) => {
    stores(TEXTS).delete(key);
    return stores(HEADS).delete(key);
  });
}

type Stores = (name: string) => IDBObjectStore;

async function inDatabase<Value>(
  mode: IDBTransactionMode,
  ask: (stores: Stores) => IDBRequest<Value>,
): Promise<Value | null> {
  try {
    const database = await opened();
    try {
      const transaction = database.transaction([HEADS, TEXTS], mode);
      const request = ask((name) => transaction.objectStore(name));
      await new Promise((resolve, reject) => {
        transaction.addEventListener('complete', resolve);
        transaction.addEventListener('abort', () => reject(transaction.error));
      });
      return request.result;
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}

const opened = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.addEventListener('upgradeneeded', () => {
      for (const store of [HEADS, TEXTS]) request.result.createObjectStore(store);
    });
    request.addEventListener('error', () => reject(request.error));
    request.addEventListener('success', () => resolve(request.result));
  });
