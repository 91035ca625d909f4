import type { Result } from '../../../core/result.ts';
import { type CourseFiles, MEDIA_FOLDER } from '../../../course/files.ts';
import { type Copied, mediaNamedIn } from '../../commands/clipboard.ts';
import type { ShelfTrouble } from '../../shelf/shelf.ts';
import { freeName } from '../form/freeName.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The files that something copied names, and what becomes of them in the course where it is pasted. */
export interface Arrival {
  /** Those that come along, by their path in this course. */
  readonly files: ReadonlyMap<string, Bytes>;
  /** Their names here, by the ones that they had, where another file of the course is called so. */
  readonly names: ReadonlyMap<string, string>;
  /** Those that nobody can bring, by their names. */
  readonly missing: readonly string[];
}

/** Where the files of another course cannot be read. */
export const nothingBrought = (copied: Copied, media: CourseFiles): Arrival => ({
  files: new Map(),
  names: new Map(),
  missing: mediaNamedIn(copied).filter((name) => !media.has(MEDIA_FOLDER + name)),
});

/**
 * Fetches them. A file that is called as another one of this course gets a name of its own: the picture that
 * was copied is the one that shows.
 *
 * @param read The bytes of a file; `theirs`: of the course where it was copied.
 */
export async function filesBrought(
  copied: Copied,
  media: CourseFiles,
  read: (whose: 'theirs' | 'ours', path: string) => Promise<Result<Bytes, ShelfTrouble>>,
): Promise<Arrival> {
  const files = new Map<string, Bytes>();
  const names = new Map<string, string>();
  const missing: string[] = [];
  for (const name of mediaNamedIn(copied)) {
    const path = MEDIA_FOLDER + name;
    const [isHere, theirs] = [media.has(path), await read('theirs', path)];
    const ours = isHere && theirs.ok ? await read('ours', path) : null;
    if (!theirs.ok) {
      if (!isHere) missing.push(name);
    } else if (ours?.ok !== true || !isSame(ours.value, theirs.value)) {
      const free = isHere ? freeName(name, [...media.keys(), ...files.keys()]) : name;
      files.set(MEDIA_FOLDER + free, theirs.value);
      if (free !== name) names.set(name, free);
    }
  }
  return { files, names, missing };
}

const isSame = (one: Bytes, other: Bytes): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);
