import { z } from 'zod';

import { fromBase64, toBase64 } from '../../core/base64.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { CourseFile } from '../../course/files.ts';
import type {
  Binned,
  BinnedFile,
  FileChange,
  ShelfEntry,
  ShelfTrouble,
  StoredCourse,
} from './shelf.ts';

// What the editor and the desk say to each other. All is asked by POST, below one address: browsers
// state the origin with that, and no link and no picture can ask so.

export const DESK_ADDRESS = '/__waymark/desk';
/** The header with the word that only the editor's page was given. */
export const DESK_TOKEN = 'x-waymark-token';
/** The id of the element of the editor's page that says where the desk is. */
export const DESK_PAGE_DATA = 'waymark-desk';
/** What a parcel of files says of itself: the name of its course, beside the files by their paths. */
export const PARCEL_COURSE = '?course';

/** In bytes: as much as can be asked or sent at once, a course with its films. */
export const MOST_PARCEL = 500_000_000;

/** What the editor's page is given, as JSON. */
export interface DeskPageData {
  readonly address: string;
  /** Changes with each start of the desk. */
  readonly token: string;
}

/** What is asked with JSON; `create` and `add-media` bring parcels of files. */
export type DeskQuestion =
  | 'list'
  | 'read'
  | 'write'
  | 'remove'
  | 'bin'
  | 'restore'
  | 'media'
  | 'remove-media'
  | 'media-bin'
  | 'restore-media';

const change = z.strictObject({
  path: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
}) satisfies z.ZodType<FileChange>;

const binned = z.strictObject({
  name: z.string(),
  title: z.string().nullable(),
  key: z.string(),
}) satisfies z.ZodType<Binned>;

const binnedFile = z.strictObject({
  key: z.string(),
  path: z.string(),
}) satisfies z.ZodType<BinnedFile>;

/** What a question brings with it. */
export const asked = {
  list: z.strictObject({}),
  read: z.strictObject({ course: z.string() }),
  write: z.strictObject({ course: z.string(), changes: z.array(change) }),
  remove: z.strictObject({ course: z.string() }),
  bin: z.strictObject({}),
  restore: z.strictObject({ binned }),
  media: z.strictObject({ course: z.string(), path: z.string() }),
  'remove-media': z.strictObject({ course: z.string(), path: z.string() }),
  'media-bin': z.strictObject({ course: z.string() }),
  'restore-media': z.strictObject({ course: z.string(), binned: binnedFile }),
} satisfies Record<DeskQuestion, z.ZodType>;

/** A file as the desk tells of it. It is of the same version as the editor, and believed. */
const courseFile = z.custom<CourseFile>((file) => typeof file === 'object' && file !== null);

/** What is answered, where something is. Files come as they are. */
export const answered = {
  list: z.array(z.object({ name: z.string(), title: z.string().nullable() })) satisfies z.ZodType<
    ShelfEntry[]
  >,
  read: z
    .object({
      texts: z.array(z.tuple([z.string(), z.string()])),
      others: z.array(z.tuple([z.string(), courseFile])),
    })
    .transform(({ texts, others }): StoredCourse => ({
      texts: new Map(texts),
      others: new Map(others),
    })),
  remove: binned,
  bin: z.array(binned),
  removedMedia: binnedFile,
  mediaBin: z.array(binnedFile),
  done: z.null(),
  bytes: z.instanceof(Uint8Array<ArrayBuffer>),
} as const;

/** What a shelf could not do. */
export const shelfTrouble = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['gone', 'taken', 'denied', 'full', 'unreachable', 'refused', 'failed']),
  }),
  z.object({ kind: z.literal('tooLarge'), path: z.string(), most: z.number() }),
  z
    .object({
      kind: z.literal('conflict'),
      now: z.array(z.tuple([z.string(), z.string().nullable()])),
    })
    .transform(({ kind, now }) => ({ kind, now: new Map(now) })),
]);

/** The status that goes with each trouble; its words are in the body. */
export const statusOf: Readonly<Record<ShelfTrouble['kind'], number>> = {
  gone: 404,
  taken: 409,
  conflict: 409,
  denied: 403,
  withdrawn: 403,
  away: 503,
  blocked: 503,
  full: 507,
  unreachable: 503,
  tooLarge: 413,
  refused: 400,
  failed: 500,
};

/** An answer as JSON: maps as lists of their entries, bytes as Base64. */
export const answerText = (answer: unknown): string =>
  JSON.stringify(answer, function (this: Readonly<Record<string, unknown>>, key, value: unknown) {
    // As it was handed in: what Node reads from a disk would come as a list of its numbers.
    const handed = this[key];
    if (handed instanceof Uint8Array) return { [BYTES]: toBase64(handed) };
    return value instanceof Map ? [...value] : value;
  });

const BYTES = '?bytes';

/** An answer read; `null` where the desk answered with something else. */
export function readAnswer<Value, Trouble>(
  text: string,
  value: z.ZodType<Value>,
  trouble: z.ZodType<Trouble>,
): Result<Value, Trouble> | null {
  const answer = reading(text);
  const good = z.object({ ok: z.literal(true), value }).safeParse(answer);
  if (good.success) return ok(good.data.value);
  const bad = z.object({ ok: z.literal(false), error: trouble }).safeParse(answer);
  return bad.success ? fail(bad.data.error) : null;
}

function reading(text: string): unknown {
  try {
    return JSON.parse(text, (_key, value: unknown) => bytesIn(value) ?? value);
  } catch {
    return null;
  }
}

function bytesIn(value: unknown): Uint8Array | null {
  if (typeof value !== 'object' || value === null || !(BYTES in value)) return null;
  return typeof value[BYTES] === 'string' ? fromBase64(value[BYTES]) : null;
}
