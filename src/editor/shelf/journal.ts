import { z } from 'zod';

import { fail, ok, type Result } from '../../core/result.ts';
import type { StorageFailure } from '../../lms/keyValueStorage.ts';
import { indexedDbStore } from '../../session/indexedDbStore.ts';
import type { DeviceStore } from '../../session/ports.ts';
import { after } from '../after.ts';
import { openEditorDatabase } from './editorDatabase.ts';
import type { FileChange, Shelf } from './shelf.ts';

/** What was about to be written to a file, with what stood in it before. */
export interface NotedChange extends FileChange {
  /** What was on its way to the shelf when this was noted: it may have come there; `null`: no file. */
  readonly sent?: string | null | undefined;
}

/** What was about to be written to a course, and how it came about. */
export interface JournalEntry {
  /** None where all was written, and what can be undone is kept. */
  readonly changes: readonly NotedChange[];
  /** What can be undone and redone, as JSON of whoever keeps it. */
  readonly history: string;
}

/**
 * What stands written down before it is written to a shelf, by each window that edits a course.
 * Whatever stops the page, it is found here at the next opening. Never rejects.
 */
export interface Journal {
  /**
   * What windows that are no more have left of a course, the latest first; what a window that is
   * still open keeps is its own. What cannot be read counts for nothing.
   */
  readonly read: (course: string) => Promise<Result<readonly JournalEntry[], StorageFailure>>;
  /**
   * Takes the place of this window's entry before, and of those that it has read; without its history
   * where there is no room for that.
   */
  readonly keep: (course: string, entry: JournalEntry) => Promise<Result<null, StorageFailure>>;
}

/** Which windows edit courses. */
export interface Windows {
  /** Names this one among all that were ever open. */
  readonly own: string;
  /** Those that are open. */
  readonly open: () => Promise<ReadonlySet<string>>;
}

const entrySchema = z.object({
  changes: z.array(
    z.object({
      path: z.string(),
      before: z.string().nullable(),
      after: z.string().nullable(),
      sent: z.string().nullable().optional(),
    }),
  ),
  history: z.string(),
  /** When it was kept, in milliseconds; missing in older entries. */
  at: z.number().default(0),
});

/** Milliseconds to wait for a database that may never answer: a course opens all the same. */
const PATIENCE = 5_000;
const TOO_LATE = fail<StorageFailure>({ cause: 'blocked', detail: 'No answer.' });

/** The journal of a shelf: courses of one name on two shelves are two courses. */
export function journalOf(
  shelf: Pick<Shelf, 'kind'>,
  windows: Windows,
  store: DeviceStore = indexedDbStore(openEditorDatabase),
  wait: typeof after = after,
): Journal {
  const keyOf = (course: string): string => `journal/${shelf.kind}/${course}`;
  const read = new Map<string, readonly string[]>();
  let latest = 0;
  return {
    read: async (course) => {
      const late = new Promise<typeof TOO_LATE>((tell) => wait(PATIENCE, () => tell(TOO_LATE)));
      const [texts, open] = [await Promise.race([store.load(), late]), await windows.open()];
      if (!texts.ok) return texts;
      const left = [...texts.value.keys()].filter((key) => {
        // Before windows had names, all wrote one entry.
        if (key === keyOf(course)) return true;
        const writer = key.startsWith(`${keyOf(course)}/`) ? key.split('/').at(-1) : undefined;
        return writer !== undefined && writer !== windows.own && !open.has(writer);
      });
      read.set(course, left);
      const entries = left.flatMap((key) => entryIn(texts.value.get(key) ?? '') ?? []);
      return ok(
        entries
          .toSorted((one, other) => other.at - one.at)
          .map(({ changes, history }) => ({ changes, history })),
      );
    },
    keep: async (course, entry) => {
      const own = (latest += 1);
      const write = (history: string) => {
        const text = JSON.stringify({ ...entry, history, at: Date.now() });
        const left = read.get(course) ?? [];
        return store.write(
          new Map([
            ...left.map((key) => [key, null] as const),
            [`${keyOf(course)}/${windows.own}`, text] as const,
          ]),
        );
      };
      const whole = await write(entry.history);
      // An entry of before would tell of changes that are long written: they come before the history.
      const kept = whole.ok || own !== latest ? whole : await write('');
      if (kept.ok) read.delete(course);
      return kept;
    },
  };
}

function entryIn(text: string): z.output<typeof entrySchema> | null {
  try {
    return entrySchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
