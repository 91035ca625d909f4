import { lstat, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

import { fail, ok } from '../../core/result.ts';
import { foldedName } from '../../course/check/mediaNameRules.ts';
import { MEDIA_FOLDER } from '../../course/files.ts';
import type { BinnedFile } from '../../editor/shelf/shelf.ts';
import {
  BIN,
  BINNED_FILES,
  binKey,
  isBinnedFile,
  isMediaPath,
  nameInKey,
  troubleWithFile,
} from '../../editor/shelf/shelfNames.ts';
import { withStray } from '../writeWhole.ts';
import { type Answer, folderOf, gone, refused, taken } from './deskPlaces.ts';
import { ownPlace } from './ownPlace.ts';

export async function addMedia(
  courses: string,
  course: string,
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
): Answer<null> {
  const trouble = troubleWithFile(path, bytes);
  if (trouble !== null) return fail(trouble);
  const folder = await folderOf(courses, course);
  if (!folder.ok) return folder;
  const place = await ownPlace(folder.value, path);
  if (place === null) return refused;
  if (await isTakenBy(folder.value, path)) return taken;
  await withStray(courses, async (stray) => {
    await writeFile(join(stray, 'new'), bytes);
    await mkdir(dirname(place), { recursive: true });
    await rename(join(stray, 'new'), place);
  });
  return ok(null);
}

export async function media(
  courses: string,
  course: string,
  path: string,
): Answer<Uint8Array<ArrayBuffer>> {
  if (!isMediaPath(path)) return refused;
  const folder = await folderOf(courses, course);
  if (!folder.ok) return folder;
  const place = await ownPlace(folder.value, path);
  if (place === null) return refused;
  return ok(new Uint8Array(await readFile(place)));
}

export async function removeMedia(
  courses: string,
  course: string,
  path: string,
  removed: Date,
): Answer<BinnedFile> {
  if (!isMediaPath(path)) return refused;
  const folder = await folderOf(courses, course);
  if (!folder.ok) return folder;
  const binned = { key: binKey(course, removed), path };
  const from = await ownPlace(folder.value, path);
  const to = await ownPlace(courses, pathInBin(binned));
  if (from === null || to === null) return refused;
  if (!(await pathsOfMedia(folder.value)).includes(path)) return gone;
  const moved = await moveFile(from, to);
  return moved.ok ? ok(binned) : moved;
}

export async function mediaBin(courses: string, course: string): Answer<readonly BinnedFile[]> {
  const folder = await folderOf(courses, course);
  if (!folder.ok) return folder;
  const all = await ownPlace(courses, `${BIN}/${BINNED_FILES}`);
  const keys = all === null ? [] : await readdir(all).catch(() => []);
  const own = keys.filter((key) => nameInKey(key) === course).toSorted();
  const files = own.toReversed().map(async (key) => {
    const paths = await pathsOfMedia(join(courses, BIN, BINNED_FILES, key));
    return paths.map((path) => ({ key, path }));
  });
  return ok((await Promise.all(files)).flat());
}

export async function restoreMedia(
  courses: string,
  course: string,
  binned: BinnedFile,
): Answer<null> {
  if (!isBinnedFile(course, binned)) return refused;
  const folder = await folderOf(courses, course);
  if (!folder.ok) return folder;
  const from = await ownPlace(courses, pathInBin(binned));
  const to = await ownPlace(folder.value, binned.path);
  if (from === null || to === null) return refused;
  if ((await lstat(from).catch(() => null)) === null) return gone;
  if (await isTakenBy(folder.value, binned.path)) return taken;
  return moveFile(from, to);
}

const pathInBin = ({ key, path }: BinnedFile): string => `${BIN}/${BINNED_FILES}/${key}/${path}`;

/** Every file below the media folder of a course, by its path, spelled as it stands there. */
async function pathsOfMedia(folder: string): Promise<readonly string[]> {
  const all = { recursive: true, withFileTypes: true } as const;
  const entries = await readdir(join(folder, MEDIA_FOLDER), all).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .toSorted();
}

async function isTakenBy(folder: string, path: string): Promise<boolean> {
  const all = join(folder, MEDIA_FOLDER);
  const others = await readdir(all, { recursive: true, encoding: 'utf8' }).catch(() => []);
  const names = others.map((other) => foldedName(MEDIA_FOLDER + other.replaceAll('\\', '/')));
  return names.includes(foldedName(path));
}

/** On one disk, so that it is at one place or at the other, whatever stops it. */
async function moveFile(from: string, to: string): Answer<null> {
  if ((await lstat(to).catch(() => null)) !== null) return taken;
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
  return ok(null);
}
