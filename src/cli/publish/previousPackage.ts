import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { isObject, jsonOf } from '../../core/json.ts';
import { shownPath } from '../../core/pathProblem.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { compileCourse } from '../../course/compile/compileCourse.ts';
import { LOCK_FILE } from '../../course/files.ts';
import { loadCourse } from '../../course/load/loadCourse.ts';
import { updateLock } from '../../course/lock/updateLock.ts';
import {
  publishedRecord,
  type PublishedRecord,
  readRecord,
} from '../../course/published/publishedRecord.ts';
import type { AuthoredCourse } from '../../course/schema/course.ts';
import { readPlainFile } from '../../node/readPlainFile.ts';
import { readZip } from '../../node/readZip.ts';
import { PUBLISHED_FILE } from '../../publish/manifestResources.ts';
import { filesOfPage } from '../../publish/openedPage.ts';
import { targetOfName } from '../../publish/packageName.ts';
import { SOURCE_FILE } from '../../publish/sourceZip.ts';
import type { PreviousPackage } from '../../publish/numbering.ts';
import { type Target, targets } from '../../publish/target.ts';
import { DamagedFile, roomFor } from '../../publish/zipEntries.ts';

/** The package that was named; or in words why nothing can be learnt from it. */
export async function namedPackage(
  place: string,
  course: string,
): Promise<Result<PreviousPackage, string>> {
  const found = await read(place);
  if (!found.ok) return fail(found.error === NEWER ? newer(place) : unknown(place, found.error));
  const { lock } = found.value;
  return lock.course === course
    ? ok({ ...found.value, name: basename(place) })
    : fail(
        `“${place}” is a package of the course “${shownPath(lock.course)}”, not of “${course}”.`,
      );
}

/** Why a package says nothing; without a reason it is none, or of a time when packages said nothing. */
type Unread = string;
const NO_REASON: Unread = '';
const NEWER: Unread = 'newer';

const unknown = (place: string, why: Unread): string =>
  [
    `“${place}” is no package of Waymark that says what was published.`,
    ...(why === NO_REASON ? [] : [why]),
    'Name the zip file, the folder or the page that learners were given last.',
  ].join(' ');

const newer = (place: string): string =>
  `“${place}” was published by a newer Waymark, which this one does not understand. Publish with that one, or a later one.`;

/**
 * The package of a course that was written last to a folder, one for the same target before any
 * other; `null` where there is none from which anything can be learnt.
 */
export async function previousPackage(
  out: string,
  { id, packageName }: Pick<AuthoredCourse, 'id' | 'packageName'>,
  wanted: readonly Target[],
): Promise<PreviousPackage | null> {
  const names = await readdir(out).catch(() => []);
  for (const among of [wanted, targets]) {
    // A course that names its packages may have named them otherwise before: each says whose it is.
    const called = packageName === undefined ? id : null;
    const ours = names.filter((name) => targetOfName(name, called, among) !== null);
    for (const name of await latestFirst(out, ours)) {
      const found = await namedPackage(join(out, name), id);
      if (found.ok) return found.value;
    }
  }
  return null;
}

async function latestFirst(out: string, names: readonly string[]): Promise<readonly string[]> {
  const dated = names.map(async (name) => ({ name, at: (await stat(join(out, name))).mtimeMs }));
  return (await Promise.all(dated)).toSorted((a, b) => b.at - a.at).map(({ name }) => name);
}

/** What was named is read as something that may be damaged, or made to do harm. */
async function read(place: string): Promise<Result<PublishedRecord, Unread>> {
  try {
    const { record, source, room } = await partsOf(place);
    if (record !== undefined) return recordIn(new TextDecoder().decode(record));
    const found = source === undefined ? null : recordOfSource(unzip(source, () => true, room));
    return found === null ? fail(NO_REASON) : ok(found);
  } catch (error) {
    const isToldAlready = error instanceof DamagedFile || error instanceof RefusedZip;
    return fail(isToldAlready ? error.message : NO_REASON);
  }
}

function recordIn(text: string): Result<PublishedRecord, Unread> {
  const found = readRecord(text);
  if (found !== null) return ok(found);
  const members = jsonOf(text);
  const format = isObject(members) ? members['format'] : undefined;
  return fail(typeof format === 'number' && format > 1 ? NEWER : NO_REASON);
}

interface CarriedParts {
  readonly record: Uint8Array | undefined;
  readonly source: Uint8Array | undefined;
  /** What the source may grow to: what the whole package may. */
  readonly room: number;
}

async function partsOf(place: string): Promise<CarriedParts> {
  if ((await stat(place)).isDirectory()) {
    const file = async (name: string) => (await readPlainFile(join(place, name))) ?? undefined;
    const [record, source] = await Promise.all([file(PUBLISHED_FILE), file(SOURCE_FILE)]);
    return { record, source, room: roomFor(source?.length ?? 0) };
  }
  const bytes = (await readPlainFile(place)) ?? new Uint8Array();
  const held = /\.html?$/i.test(place)
    ? filesOfPage(new TextDecoder().decode(bytes))
    : unzip(bytes, (path) => path === SOURCE_FILE || path === PUBLISHED_FILE);
  const room = roomFor(bytes.length);
  return { record: held.get(PUBLISHED_FILE), source: held.get(SOURCE_FILE), room };
}

/** Packages of earlier versions say nothing of themselves, but some carry what their author wrote. */
function recordOfSource(source: ReadonlyMap<string, Uint8Array>): PublishedRecord | null {
  const files = new Map([...source].map(([path, bytes]) => [path, { bytes }] as const));
  const { course } = loadCourse(files);
  if (course === null || !source.has(LOCK_FILE)) return null;
  const { lock } = updateLock(course, course.lock);
  return publishedRecord(compileCourse(course, lock, course.course.language), lock, source);
}

class RefusedZip extends Error {}

function unzip(
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
  room = roomFor(bytes.length),
): ReadonlyMap<string, Uint8Array> {
  const entries = readZip(bytes, room);
  if (!entries.ok) throw new RefusedZip(entries.error);
  const files = entries.value.filter(({ path }) => wanted(path));
  return new Map(files.map(({ path, unpack }) => [path, unpack()]));
}
