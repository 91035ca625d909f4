import type { Result } from '../../../core/result.ts';
import { foldedName } from '../../../course/check/mediaNameRules.ts';
import { type CourseFiles, MEDIA_FOLDER } from '../../../course/files.ts';
import { type Copied, mediaNamedIn } from '../../commands/clipboard.ts';
import type { ShelfTrouble } from '../../shelf/shelf.ts';
import { addUnderFreeName } from '../form/addUnderFreeName.ts';
import { freeName } from '../form/freeName.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The files that something copied names. */
export interface Arrival {
  /** Those that come along, by the names that they have where they come from. */
  readonly files: ReadonlyMap<string, Bytes>;
  /** Those that nobody can bring, by their names. */
  readonly missing: readonly string[];
}

/** Where the files of another course cannot be read. */
export const nothingBrought = (copied: Copied, media: CourseFiles): Arrival => ({
  files: new Map(),
  missing: mediaNamedIn(copied).filter((name) => !media.has(MEDIA_FOLDER + name)),
});

/**
 * Fetches those that this course does not have, byte by byte, under the same name.
 *
 * @param read The bytes of a file; `theirs`: of the course where it was copied.
 */
export async function filesBrought(
  copied: Copied,
  media: CourseFiles,
  read: (whose: 'theirs' | 'ours', path: string) => Promise<Result<Bytes, ShelfTrouble>>,
): Promise<Arrival> {
  const files = new Map<string, Bytes>();
  const missing: string[] = [];
  for (const name of mediaNamedIn(copied)) {
    const path = MEDIA_FOLDER + name;
    const [isHere, theirs] = [media.has(path), await read('theirs', path)];
    const ours = isHere && theirs.ok ? await read('ours', path) : null;
    if (!theirs.ok) {
      if (!isHere) missing.push(name);
    } else if (ours?.ok !== true || !isSame(ours.value, theirs.value)) {
      files.set(name, theirs.value);
    }
  }
  return { files, missing };
}

const isSame = (one: Bytes, other: Bytes): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

/** What became of files that came along. */
export interface Settled {
  /** Their names here, by the ones that they had, where another file is called so. */
  readonly names: ReadonlyMap<string, string>;
  /** The names of those that are in. */
  readonly added: readonly string[];
  /** The names of those that could not be put there. */
  readonly left: readonly string[];
}

export const NOTHING_CAME: Settled = { names: new Map(), added: [], left: [] };

/**
 * Puts them into this course. One that is called as another file gets a name of its own: the picture
 * that was copied is the one that shows.
 */
export async function settledIn(
  tools: Parameters<typeof addUnderFreeName>[0],
  files: Arrival['files'],
): Promise<Settled> {
  const names = new Map<string, string>();
  const added: string[] = [];
  const left: string[] = [];
  for (const [own, bytes] of files) {
    const { name, refused } = await addUnderFreeName(tools, { name: own, bytes }, ownOrFree);
    if (name !== own) names.set(own, name);
    (refused === null ? added : left).push(name);
  }
  return { names, added, left };
}

/** What has a good name in another course keeps it where nothing else has it. */
const ownOrFree = (own: string, taken: readonly string[]): string =>
  taken.map(foldedName).includes(foldedName(MEDIA_FOLDER + own)) ? freeName(own, taken) : own;
