import { mediaType } from '../../core/mediaType.ts';
import { pathProblem } from '../../core/pathProblem.ts';
import { foldedName } from '../../course/check/mediaNameRules.ts';
import { COURSE_FILE, isLeftover, isTextFile, limitsOf, MEDIA_FOLDER } from '../../course/files.ts';
import type { BinnedFile, FileChange, NewFiles, ShelfTrouble } from './shelf.ts';

// What may be called how on a shelf: the same on every one, so that a course can go from one to another.

/** In bytes: as large as a film in a course can sensibly be. */
export const MOST_MEDIA = 250_000_000;

/** Where deleted courses lie, beside the others. */
export const BIN = '.waymark-bin';

/** Where media files that were removed from courses lie in the bin, each by its path below a key. */
export const BINNED_FILES = 'files';

/** What a course is called in the bin: by its name, and when it was deleted. */
export const binKey = (course: string, deleted: Date): string =>
  `${course}-${deleted.toISOString().replaceAll(':', '-')}`;

/** The name that a course in the bin had; `null` where that is no key of the bin. */
export function nameInKey(key: string): string | null {
  const name = /^([^/]+)-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z$/.exec(key)?.[1];
  return name !== undefined && isCourseName(name) ? name : null;
}

/** Whether a folder of this name can be a course: hidden ones and those of other tools are none. */
export const isCourseName = (name: string): boolean =>
  pathProblem(name) === null &&
  !name.includes('/') &&
  !name.startsWith('.') &&
  name.toLowerCase() !== 'node_modules';

/** Names under which the site itself has something: a new course of that name would hide it. */
const SITE = new Set(['assets', 'editor', 'publish', 'schema', 'simulator', 'src']);

/** Whether the site itself has something at the address that a course of this name would have. */
export const isSiteName = (name: string): boolean => SITE.has(foldedName(name));

/** Whether a new course of this name would stand in the way of another, or of the site. */
export const isTakenName = (name: string, others: Iterable<string>): boolean => {
  const own = foldedName(name);
  return isSiteName(name) || [...others].some((other) => foldedName(other) === own);
};

/** Whether a file may be written as a text of a course. */
export const isTextPath = (path: string): boolean =>
  isTextFile(path) && pathProblem(path) === null && !isLeftover(path);

/** Whether a file may be among the media of a course: of a kind, and by a name, that `check` lets in. */
export const isMediaPath = (path: string): boolean =>
  path.startsWith(MEDIA_FOLDER) &&
  pathProblem(path) === null &&
  !path.endsWith('/') &&
  !path.split('/').some(isLeftover) &&
  mediaType(path) !== null;

/** Whether this can be a media file of a course in the bin. */
export const isBinnedFile = (course: string, { key, path }: BinnedFile): boolean =>
  nameInKey(key) === course && isMediaPath(path);

/** Why changes must not be written, whatever stands in the files now; `null` where they may. */
export function troubleWithChanges(
  course: string,
  changes: readonly FileChange[],
): ShelfTrouble | null {
  if (!isCourseName(course)) return refused;
  const paths = changes.map(({ path }) => path);
  if (!paths.every(isTextPath) || new Set(paths.map(foldedName)).size < paths.length)
    return refused;
  return firstTrouble(changes.map(({ path, after }) => troubleWithSize(path, after ?? '')));
}

/** Why a course must not be made of these files; `null` where it may. */
export function troubleWithNew(course: string, files: NewFiles): ShelfTrouble | null {
  if (!isCourseName(course) || !files.has(COURSE_FILE)) return refused;
  const paths = [...files.keys()];
  if (new Set(paths.map(foldedName)).size < paths.length) return refused;
  return firstTrouble([...files].map(([path, content]) => troubleWithFile(path, content)));
}

/** Why a file must not be among those of a course; `null` where it may. */
export function troubleWithFile(
  path: string,
  content: string | Uint8Array<ArrayBuffer>,
): ShelfTrouble | null {
  const fits = typeof content === 'string' ? isTextPath(path) : isMediaPath(path);
  return fits ? troubleWithSize(path, content) : refused;
}

function troubleWithSize(
  path: string,
  content: string | Uint8Array<ArrayBuffer>,
): ShelfTrouble | null {
  const isText = typeof content === 'string';
  const most = isText ? limitsOf(path).bytes : MOST_MEDIA;
  const size = isText ? new TextEncoder().encode(content).length : content.length;
  return size > most ? { kind: 'tooLarge', path, most } : null;
}

const firstTrouble = (troubles: readonly (ShelfTrouble | null)[]): ShelfTrouble | null =>
  troubles.find((trouble) => trouble !== null) ?? null;

const refused: ShelfTrouble = { kind: 'refused' };
