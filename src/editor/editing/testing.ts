import { fail, ok, type Result } from '../../core/result.ts';
import { MEDIA_FOLDER } from '../../course/files.ts';
import type { Journal, JournalEntry } from '../shelf/journal.ts';
import type { BinnedFile, FileChange, Shelf, ShelfTrouble, StoredCourse } from '../shelf/shelf.ts';

/** For tests: a shelf with one course, texts and media, which fails when told to, and whose files others may change. */
export interface OneCourseShelf extends Shelf {
  readonly texts: Map<string, string>;
  /** What the next writes answer. */
  readonly refuse: (trouble: ShelfTrouble | null) => void;
  /** Somebody else writes a file. */
  readonly writeElsewhere: (path: string, text: string) => void;
  /** How often it was written to. */
  readonly writes: () => number;
}

export function oneCourseShelf(files: Readonly<Record<string, string>>): OneCourseShelf {
  const all = Object.entries(files);
  const texts = new Map(all.filter((each) => !isMedia(each)));
  const media: Files = new Map(all.filter(isMedia).map(([path, text]) => [path, bytesOf(text)]));
  const binned: Files = new Map();
  let trouble: ShelfTrouble | null = null;
  let writes = 0;
  const listeners = new Set<() => void>();
  const write = (changes: readonly FileChange[]): Result<null, ShelfTrouble> => {
    writes += 1;
    if (trouble !== null) return fail(trouble);
    const other = changes.filter(({ path, before }) => (texts.get(path) ?? null) !== before);
    if (other.length > 0) {
      const now = other.map(({ path }) => [path, texts.get(path) ?? null] as const);
      return fail({ kind: 'conflict', now: new Map(now) });
    }
    for (const { path, after } of changes) {
      if (after === null) texts.delete(path);
      else texts.set(path, after);
    }
    return ok(null);
  };
  return {
    kind: 'desk',
    texts,
    refuse: (next) => void (trouble = next),
    writeElsewhere: (path, text) => {
      texts.set(path, text);
      for (const tell of listeners) tell();
    },
    writes: () => writes,
    list: async () => ok([{ name: 'hope', title: 'Hope' }]),
    read: async () => ok({ texts: new Map(texts), others: knownOf(media) }),
    write: async (_course, changes) => write(changes),
    create: async () => fail({ kind: 'taken' }),
    remove: async () => fail({ kind: 'denied' }),
    bin: async () => ok([]),
    restore: async () => fail({ kind: 'gone' }),
    addMedia: async (_course, path, bytes) => {
      if (media.has(path)) return fail({ kind: 'taken' });
      media.set(path, bytes);
      return ok(null);
    },
    media: async (_course, path) => {
      const bytes = media.get(path);
      return bytes === undefined ? fail({ kind: 'gone' }) : ok(bytes);
    },
    removeMedia: async (_course, path) => moved(media, binned, path),
    mediaBin: async () => ok([...binned.keys()].map((path) => ({ key: 'bin', path }))),
    restoreMedia: async (_course, { path }) => {
      const back = moved(binned, media, path);
      return back.ok ? ok(null) : back;
    },
    watch: (_course, changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

const isMedia = ([path]: readonly [string, string]) => path.startsWith(MEDIA_FOLDER);

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

type Files = Map<string, Uint8Array<ArrayBuffer>>;

const knownOf = (media: Files): StoredCourse['others'] =>
  new Map([...media].map(([path, { length }]) => [path, { present: true, size: length }]));

function moved(from: Files, to: Files, path: string): Result<BinnedFile, ShelfTrouble> {
  const bytes = from.get(path);
  if (bytes === undefined) return fail({ kind: 'gone' });
  from.delete(path);
  to.set(path, bytes);
  return ok({ key: 'bin', path });
}

/** For tests: what a device keeps, in memory. */
export function memoryJournal(): Journal {
  let entries: readonly JournalEntry[] = [];
  return {
    read: async () => ok(entries),
    keep: async (_course, entry) => {
      entries = [entry];
      return ok(null);
    },
  };
}
