import { z } from 'zod';

import { ok, type Result } from '../../core/result.ts';
import type { StorageFailure } from '../../lms/keyValueStorage.ts';
import { indexedDbStore } from '../../session/indexedDbStore.ts';
import type { DeviceStore } from '../../session/ports.ts';
import { type Removed, removedSchema } from '../commands/removed.ts';
import { openEditorDatabase } from './editorDatabase.ts';
import type { Shelf } from './shelf.ts';

/** Something in the bin of a course. */
export interface InBin {
  /** Names it among all in the bin. */
  readonly key: string;
  /** When it was removed. */
  readonly at: Date;
  readonly removed: Removed;
}

/**
 * The lessons and blocks that were removed from a course in this browser, and not deleted for good:
 * they stay when undo no longer reaches them. Never rejects.
 */
export interface Bin {
  /** The latest first. */
  readonly read: () => Promise<Result<readonly InBin[], StorageFailure>>;
  /** The oldest make room where there are too many. */
  readonly add: (removed: readonly Removed[]) => Promise<Result<null, StorageFailure>>;
  readonly deleteForGood: (key: string) => Promise<Result<null, StorageFailure>>;
}

/** More than anybody looks through. */
const MOST = 300;

const entrySchema = z.object({ at: z.iso.datetime(), removed: removedSchema });

/** The bin of a course on a shelf: courses of one name on two shelves are two courses. */
export function binOf(
  { kind }: Pick<Shelf, 'kind'>,
  course: string,
  now: () => Date = () => new Date(),
  store: DeviceStore = indexedDbStore(openEditorDatabase),
): Bin {
  const prefix = `bin/${kind}/${course}/`;
  const read = async () => {
    const texts = await store.load();
    if (!texts.ok) return texts;
    const found = [...texts.value].flatMap(([key, text]) =>
      key.startsWith(prefix) ? entryIn(key, text) : [],
    );
    return ok(found.toSorted((one, other) => (one.key < other.key ? 1 : -1)));
  };
  return {
    read,
    add: async (removed) => {
      const there = await read();
      if (!there.ok) return there;
      const at = now().toISOString();
      const added = removed.map((each, index): [string, string] => [
        `${prefix}${at}-${String(index).padStart(4, '0')}`,
        JSON.stringify({ at, removed: each }),
      ]);
      const tooOld = there.value.slice(Math.max(0, MOST - added.length));
      return store.write(new Map([...added, ...tooOld.map(({ key }) => [key, null] as const)]));
    },
    deleteForGood: (key) => store.write(new Map([[key, null]])),
  };
}

function entryIn(key: string, text: string): readonly InBin[] {
  try {
    const { at, removed } = entrySchema.parse(JSON.parse(text));
    return [{ key, at: new Date(at), removed }];
  } catch {
    return [];
  }
}
