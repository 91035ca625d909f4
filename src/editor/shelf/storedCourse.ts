import { fail, ok, type Result } from '../../core/result.ts';
import { type CourseFile, type CourseFiles, isTextFile } from '../../course/files.ts';
import type { FileChange, ShelfTrouble, StoredCourse } from './shelf.ts';

/** A course's files as they were found, as a shelf gives them: texts that are none are left as bytes. */
export function storedCourse(files: CourseFiles): StoredCourse {
  const texts = new Map<string, string>();
  const others = new Map<string, CourseFile>();
  for (const [path, file] of files) {
    const text = isTextFile(path) && 'bytes' in file ? exactText(file.bytes) : null;
    if (text === null) others.set(path, file);
    else texts.set(path, text);
  }
  return { texts, others };
}

/** A course on a shelf as the files that `check` takes. */
export const asFiles = ({ texts, others }: StoredCourse): CourseFiles => {
  const encoder = new TextEncoder();
  return new Map([
    ...[...texts].map(([path, text]) => [path, { bytes: encoder.encode(text) }] as const),
    ...others,
  ]);
};

/**
 * A text to the byte, its byte-order mark included, so that what is not meant to change does not;
 * `null` where the bytes are no UTF-8.
 */
export function exactText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The changes that are still to be made to files that stand so now (`null`: there is none; bytes: no
 * text). A file that is already what it is to be was written before, and its answer lost.
 */
export function changesToMake(
  changes: readonly FileChange[],
  files: ReadonlyMap<string, Uint8Array | null>,
): Result<readonly FileChange[], ShelfTrouble> {
  const now = new Map<string, string | null>();
  for (const [path, bytes] of files) {
    const text = bytes === null ? null : exactText(bytes);
    if (bytes !== null && text === null) return fail({ kind: 'refused' });
    now.set(path, text);
  }
  const open = changes.filter(({ path, after }) => now.get(path) !== after);
  const clashes = open.filter(({ path, before }) => now.get(path) !== before);
  if (clashes.length === 0) return ok(open);
  return fail({
    kind: 'conflict',
    now: new Map(clashes.map(({ path }) => [path, now.get(path) ?? null])),
  });
}
