import { z } from 'zod';

import { ok, type Result } from '../../core/result.ts';
import type { StorageFailure } from '../../lms/keyValueStorage.ts';
import { indexedDbStore } from '../../session/indexedDbStore.ts';
import type { DeviceStore } from '../../session/ports.ts';
import { openEditorDatabase } from './editorDatabase.ts';
import type { FileChange, Shelf } from './shelf.ts';

/** What was about to be written to a course, and how it came about. */
export interface JournalEntry {
  /** With what stood in the files before; none where all was written, and what can be undone is kept. */
  readonly changes: readonly FileChange[];
  /** What can be undone and redone, as JSON of whoever keeps it. */
  readonly history: string;
}

/**
 * What stands written down before it is written to a shelf: one entry for each course. Whatever stops
 * the page, it is found here at the next opening. Never rejects.
 */
export interface Journal {
  /** The entry of a course; `null` where all was written. One that cannot be read counts for none. */
  readonly read: (course: string) => Promise<Result<JournalEntry | null, StorageFailure>>;
  /** Takes the place of the entry before. */
  readonly keep: (course: string, entry: JournalEntry) => Promise<Result<null, StorageFailure>>;
  /** Once the shelf has it. */
  readonly drop: (course: string) => Promise<Result<null, StorageFailure>>;
}

const entrySchema = z.object({
  changes: z.array(
    z.object({ path: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
  ),
  history: z.string(),
}) satisfies z.ZodType<JournalEntry>;

/** The journal of a shelf: courses of one name on two shelves are two courses. */
export function journalOf(
  shelf: Pick<Shelf, 'kind'>,
  store: DeviceStore = indexedDbStore(openEditorDatabase),
): Journal {
  const keyOf = (course: string): string => `journal/${shelf.kind}/${course}`;
  return {
    read: async (course) => {
      const texts = await store.load();
      return texts.ok ? ok(entryIn(texts.value.get(keyOf(course)) ?? '')) : texts;
    },
    keep: (course, entry) => store.write(new Map([[keyOf(course), JSON.stringify(entry)]])),
    drop: (course) => store.write(new Map([[keyOf(course), null]])),
  };
}

function entryIn(text: string): JournalEntry | null {
  try {
    return entrySchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
