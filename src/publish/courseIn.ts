import { type Result, fail, ok } from '../core/result.ts';
import { pageData } from '../course/pageData.ts';
import { pathProblem, shownPath } from '../core/pathProblem.ts';
import { START_PAGE } from './manifestResources.ts';
import { filesOfPage } from './openedPage.ts';
import { openedCourse, SOURCE_FILE } from './sourceZip.ts';
import { DamagedFile, roomFor, type Unpacker, type ZipEntry, zipEntries } from './zipEntries.ts';

/** The files of a course, each unpacked when it is asked for; `DamagedFile` is thrown where it is. */
export type LaterFiles = ReadonlyMap<string, () => Uint8Array>;

/** Why a course cannot be had from a file, and the same in words. */
export interface CourseInTrouble {
  /** `damaged`: also where it could do harm. */
  readonly kind: 'foreign' | 'noSource' | 'damaged';
  readonly words: string;
}

const FOREIGN =
  'It does not carry a course: only packages that “waymark publish” made can be opened.';
const NO_SOURCE =
  'It is a course of Waymark, but was published without what its author wrote. Who has the course’s folder can publish it with --source.';

/**
 * The course's folder from the bytes of a package, or in words why it cannot be had from there. What
 * all of it may grow to is measured by the package, a zip file within it included.
 */
export function courseIn(
  bytes: Uint8Array,
  unpacker: Unpacker,
): Result<LaterFiles, CourseInTrouble> {
  const room = roomFor(bytes.length);
  const packaged = isPage(bytes) ? heldBy(bytes) : inZip(bytes, unpacker, room);
  if (!packaged.ok) return damaged(packaged.error);
  const zip = unpackedOrWords(packaged.value.get(SOURCE_FILE));
  if (!zip.ok) return damaged(zip.error);
  if (zip.value === null) return isOurs(packaged.value) ? noSource : foreign;
  const source = inZip(zip.value, unpacker, room);
  if (!source.ok) return damaged(source.error);
  const course = openedCourse(packaged.value, source.value);
  return course === null ? foreign : ok(course);
}

const damaged = (words: string) => fail<CourseInTrouble>({ kind: 'damaged', words });
const foreign = fail<CourseInTrouble>({ kind: 'foreign', words: FOREIGN });
const noSource = fail<CourseInTrouble>({ kind: 'noSource', words: NO_SOURCE });

/** The start page is where to see whose a package is; a damaged one is nobody's. */
function isOurs(files: LaterFiles): boolean {
  const page = unpackedOrWords(files.get(START_PAGE));
  return page.ok && new TextDecoder().decode(page.value ?? undefined).includes(COVER);
}

const COVER = `id="${pageData.cover}"`;

const isPage = (bytes: Uint8Array): boolean =>
  /^\s*<!doctype html/i.test(new TextDecoder().decode(bytes.subarray(0, 100)));

/** What a course that is one page holds. Names in it are as little to be trusted as those in a zip file. */
function heldBy(bytes: Uint8Array): Result<LaterFiles, string> {
  try {
    const files = filesOfPage(new TextDecoder().decode(bytes));
    for (const path of files.keys()) {
      const problem = pathProblem(path);
      if (problem !== null) return fail(`It holds “${shownPath(path)}”: ${problem}.`);
    }
    return ok(
      new Map([...files, [START_PAGE, bytes] as const].map(([path, held]) => [path, () => held])),
    );
  } catch {
    return fail('A file in it is damaged.');
  }
}

function inZip(bytes: Uint8Array, unpacker: Unpacker, room: number): Result<LaterFiles, string> {
  const entries = zipEntries(bytes, unpacker, room);
  return entries.ok ? ok(laterFiles(entries.value)) : entries;
}

const laterFiles = (entries: readonly ZipEntry[]): LaterFiles =>
  new Map(entries.map(({ path, unpack }) => [path, unpack]));

function unpackedOrWords(
  unpack: (() => Uint8Array) | undefined,
): Result<Uint8Array | null, string> {
  try {
    return ok(unpack?.() ?? null);
  } catch (error) {
    if (error instanceof DamagedFile) return fail(`A file in it is damaged: ${error.message}`);
    throw error;
  }
}
