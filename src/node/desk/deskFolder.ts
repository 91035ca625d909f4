import { lstat, mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';

import { fail, ok } from '../../core/result.ts';
import { titleInText } from '../../course/courseTitle.ts';
import { COURSE_FILE, limitsOf } from '../../course/files.ts';
import type { Binned, FileChange, NewFiles, Shelf } from '../../editor/shelf/shelf.ts';
import {
  BIN,
  binKey,
  isCourseName,
  isTakenName,
  nameInKey,
  troubleWithChanges,
  troubleWithNew,
} from '../../editor/shelf/shelfNames.ts';
import { changesToMake, storedCourse } from '../../editor/shelf/storedCourse.ts';
import { readCourseFolder } from '../readCourse.ts';
import { readBeginning } from '../readPlainFile.ts';
import { writeFolder } from '../writeWhole.ts';
import { changeFiles } from './changeFiles.ts';
import { addMedia, media, mediaBin, removeMedia, restoreMedia } from './deskMedia.ts';
import { type Answer, folderOf, gone, refused, taken } from './deskPlaces.ts';
import { onDisk } from './diskResult.ts';
import { isFolder, ownPlace } from './ownPlace.ts';

/** The shelf of a folder, as the desk reaches it: what is changed there is told elsewhere. */
export type DeskFolder = Omit<Shelf, 'kind' | 'watch'>;

/** The courses of a folder. One thing is done after the other, so that nothing comes in between. */
export function deskFolder(courses: string, now: () => Date = () => new Date()): DeskFolder {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(run: () => Answer<Value>): Answer<Value> => {
    const answer = last.then(() => onDisk(run));
    last = answer;
    return answer;
  };
  return {
    list: () => inTurn(async () => ok(await coursesIn(courses))),
    read: (course) => inTurn(() => read(courses, course)),
    write: (course, changes) => inTurn(() => write(courses, course, changes)),
    create: (course, files) => inTurn(() => create(courses, course, files)),
    remove: (course) => inTurn(() => remove(courses, course, now())),
    bin: () => inTurn(async () => ok(await binned(courses))),
    restore: ({ key }) => inTurn(() => restore(courses, key)),
    addMedia: (course, path, bytes) => inTurn(() => addMedia(courses, course, path, bytes)),
    media: (course, path) => inTurn(() => media(courses, course, path)),
    removeMedia: (course, path) => inTurn(() => removeMedia(courses, course, path, now())),
    mediaBin: (course) => inTurn(() => mediaBin(courses, course)),
    restoreMedia: (course, from) => inTurn(() => restoreMedia(courses, course, from)),
  };
}

async function coursesIn(folder: string) {
  const names = (await readdir(folder).catch(() => [])).filter(isCourseName).toSorted();
  const entries = names.map(async (name) => {
    const text = await beginningIn(join(folder, name));
    if (text === null || !(await isFolder(join(folder, name)))) return [];
    return [{ name, title: titleInText(text) }];
  });
  return (await Promise.all(entries)).flat();
}

/** What can be seen of a course's own file, whatever became of it; `null` where there is none. */
const beginningIn = (folder: string): Promise<string | null> =>
  readBeginning(join(folder, COURSE_FILE), limitsOf(COURSE_FILE).bytes);

async function read(courses: string, course: string) {
  const folder = await folderOf(courses, course);
  return folder.ok ? ok(storedCourse(await readCourseFolder(folder.value))) : folder;
}

async function write(
  courses: string,
  course: string,
  changes: readonly FileChange[],
): Answer<null> {
  const trouble = troubleWithChanges(course, changes);
  if (trouble !== null) return fail(trouble);
  const folder = await folderOf(courses, course);
  if (!folder.ok) return folder;
  const places = new Map<string, string>();
  const files = new Map<string, Uint8Array | null>();
  for (const { path } of changes) {
    const place = await ownPlace(folder.value, path);
    if (place === null) return refused;
    places.set(path, place);
    files.set(path, await readIfThere(place));
  }
  const open = changesToMake(changes, files);
  if (!open.ok) return open;
  const placed = open.value.map(({ path, after }) => ({
    place: places.get(path) ?? join(folder.value, path),
    text: after,
  }));
  if (placed.length > 0) await changeFiles(courses, placed);
  return ok(null);
}

async function readIfThere(place: string): Promise<Uint8Array | null> {
  const isThere = (await lstat(place).catch(() => null)) !== null;
  return isThere ? readFile(place) : null;
}

async function create(courses: string, course: string, files: NewFiles): Answer<null> {
  const trouble = troubleWithNew(course, files);
  if (trouble !== null) return fail(trouble);
  if (isTakenName(course, await readdir(courses).catch(() => []))) return taken;
  await writeFolder(
    join(courses, course),
    [...files].map(([path, content]) => [path, bytesOf(content)] as const),
  );
  return ok(null);
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

async function remove(courses: string, course: string, deleted: Date): Answer<Binned> {
  const folder = await folderOf(courses, course);
  if (!folder.ok) return folder;
  const bin = await ownPlace(courses, BIN);
  if (bin === null) return refused;
  const key = binKey(course, deleted);
  const text = (await beginningIn(folder.value)) ?? '';
  await mkdir(bin, { recursive: true });
  await rename(folder.value, join(bin, key));
  return ok({ name: course, title: titleInText(text), key });
}

async function binned(courses: string): Promise<readonly Binned[]> {
  const entries = await coursesIn(join(courses, BIN));
  return entries.flatMap(({ name: key, title }) => {
    const name = nameInKey(key);
    return name === null ? [] : [{ name, title, key }];
  });
}

async function restore(courses: string, key: string): Answer<null> {
  const name = nameInKey(key);
  const bin = await ownPlace(courses, BIN);
  if (name === null || bin === null) return refused;
  if (!(await isFolder(join(bin, key)))) return gone;
  if (isTakenName(name, await readdir(courses))) return taken;
  await rename(join(bin, key), join(courses, name));
  return ok(null);
}
