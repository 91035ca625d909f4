import { fail, ok, type Result } from '../../core/result.ts';
import { isObject, jsonOf, textIn } from '../../core/json.ts';
import { COURSE_FILE, LOCK_FILE } from '../../course/files.ts';
import { kebab } from '../../course/kebab.ts';
import { courseIn } from '../../publish/courseIn.ts';
import { DamagedFile, type ZipEntry, zipEntries } from '../../publish/zipEntries.ts';
import { settingValues } from '../document/jsonSplices.ts';
import { spliced } from '../document/splice.ts';
import { browserUnpacker } from './browserPacker.ts';
import type { NewFiles } from './shelf.ts';
import { isCourseName, isMediaPath, isTextPath } from './shelfNames.ts';
import { exactText } from './storedCourse.ts';

/** A course as a copy, or a package that carries its source, holds it. */
export interface OpenedCopy {
  /** The name of the folder that it had, and may have again. */
  readonly name: string;
  readonly title: string;
  readonly files: NewFiles;
}

/** Why a file is not opened; `words`, in English, where more is known. */
export interface CopyTrouble {
  readonly kind: 'foreign' | 'noSource' | 'damaged' | 'large';
  readonly words: string | null;
}

/** In bytes: what a browser can hold in memory, with the course in it once more. */
export const MOST_COPY = 1_000_000_000;

/**
 * The course in a file that somebody chose: a copy of it as a zip file, its folder zipped by hand, or a
 * package with its source. Nothing of what the file says of itself is believed.
 *
 * @param most How many bytes it may hold, unpacked.
 */
export function openCopy(
  bytes: Uint8Array<ArrayBuffer>,
  most = MOST_COPY,
): Result<OpenedCopy, CopyTrouble> {
  try {
    const entries = zipEntries(bytes, browserUnpacker);
    const copied = entries.ok ? inFolder(entries.value) : null;
    if (copied !== null)
      return courseOf(
        copied.map(({ path, unpack }) => [path, unpack]),
        most,
      );
    const carried = courseIn(bytes, browserUnpacker);
    if (carried.ok) return courseOf([...carried.value], most);
    const { kind, words } = carried.error;
    return fail({ kind, words: kind === 'damaged' ? words : null });
  } catch (error) {
    if (error instanceof DamagedFile) return fail({ kind: 'damaged', words: error.message });
    throw error;
  }
}

/** The files of a course at the root of a zip file, or of the only folder in it; `null`: there is none. */
function inFolder(entries: readonly ZipEntry[]): readonly ZipEntry[] | null {
  const folders = entries.flatMap(({ path }) => {
    const found = /^([^/]+\/)?course\.json$/.exec(path);
    return found === null ? [] : [found[1] ?? ''];
  });
  const folder = folders.includes('') ? '' : folders[0];
  if (folder === undefined || (folder !== '' && folders.length > 1)) return null;
  return entries
    .filter(({ path }) => path.startsWith(folder))
    .map((entry) => ({ ...entry, path: entry.path.slice(folder.length) }));
}

type Later = readonly (readonly [path: string, unpack: () => Uint8Array])[];

/** What no shelf keeps is left out: notes of other programs, pages and scripts. */
function courseOf(found: Later, most: number): Result<OpenedCopy, CopyTrouble> {
  const files = new Map<string, string | Uint8Array<ArrayBuffer>>();
  let size = 0;
  for (const [path, unpack] of found) {
    if (!isTextPath(path) && !isMediaPath(path)) continue;
    const bytes = unpack();
    size += bytes.length;
    if (size > most) return fail({ kind: 'large', words: null });
    const content = isTextPath(path) ? exactText(bytes) : new Uint8Array(bytes);
    if (content === null) return fail({ kind: 'damaged', words: new DamagedFile(path).message });
    files.set(path, content);
  }
  const said = jsonOf(courseText(files));
  const course = isObject(said) ? said : {};
  const [id, title] = [textIn(course, 'id'), textIn(course, 'title')];
  const name = isCourseName(id) ? id : kebab(title) || 'course';
  return ok({ name, title: title || name, files });
}

/** Without its byte-order mark, which is no JSON. */
const courseText = (files: NewFiles): string =>
  String(files.get(COURSE_FILE) ?? '').replace(/^\uFEFF/, '');

/**
 * The same course as another one, by a name of its own. It gets numbers of its own with its first
 * package: learners of the one have begun nothing of the other.
 */
export function copyNamed({ files }: OpenedCopy, name: string, title: string): NewFiles {
  const text = courseText(files);
  const splices = settingValues(text, [
    { path: ['id'], value: name, order: [] },
    { path: ['title'], value: title, order: [] },
  ]);
  const renamed = new Map(files);
  renamed.delete(LOCK_FILE);
  return renamed.set(COURSE_FILE, splices === null ? text : spliced(text, splices));
}
