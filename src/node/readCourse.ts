import { type FileHandle, lstat, open, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

import {
  COURSE_FILE,
  type CourseFile,
  type CourseFiles,
  isMisnamedFolder,
  isTextFile,
  limitsOf,
  MEDIA_FOLDER,
} from '../course/files.ts';
import { mediaFile } from '../course/media/mediaFile.ts';
import { readyForFormulas } from '../course/load/readyForFormulas.ts';
import { placeInside } from './placeInside.ts';

/**
 * Reads a course's folder: the text files whole, of media only that they are there. What cannot be
 * read becomes an entry that says why; links that lead out of the folder are left out. Where there may be
 * formulas, what reads them is ready afterwards.
 */
export async function readCourseFolder(folder: string): Promise<CourseFiles> {
  const root = await realpath(folder).catch(() => null);
  if (root === null) return new Map();
  const paths = [
    ...(await list(root, '')),
    ...(await list(root, 'lessons/')),
    ...(await list(root, 'locales/')),
    ...(await listAll(root, MEDIA_FOLDER)),
    ...(await misnamed(root)),
  ];
  const found = await Promise.all(paths.map((path) => entry(root, path)));
  const files = new Map(found.filter((file) => file !== null));
  await readyForFormulas(files);
  return files;
}

/** What lies in folders that are nearly called as they should be: nothing plays it, but it is there. */
async function misnamed(root: string): Promise<readonly string[]> {
  const names: readonly string[] = await readdir(root).catch(() => []);
  const others = names.filter(isMisnamedFolder);
  const further = names.includes(COURSE_FILE) ? [] : await coursesWithin(root, names);
  return [...(await Promise.all(others.map((name) => list(root, `${name}/`)))).flat(), ...further];
}

/** Where a course was unpacked into a folder of its own, or where several courses lie. */
async function coursesWithin(root: string, names: readonly string[]): Promise<readonly string[]> {
  const paths = names.map((name) => `${name}/${COURSE_FILE}`);
  const found = paths.map((path) =>
    stat(join(root, path)).then(
      () => path,
      () => null,
    ),
  );
  return (await Promise.all(found)).filter((path) => path !== null);
}

async function entry(root: string, path: string): Promise<readonly [string, CourseFile] | null> {
  if (!(await staysInside(root, path))) return null;
  const file = await readEntry(join(root, path), path).catch(() => denied);
  return file === null ? null : [path, file];
}

const denied: CourseFile = { unreadable: 'denied' };

async function readEntry(address: string, path: string): Promise<CourseFile | null> {
  const { size, ...facts } = await stat(address).then((found) => ({
    size: found.size,
    folder: found.isDirectory(),
    file: found.isFile(),
  }));
  const text = isTextFile(path);
  if (facts.folder) return text ? { unreadable: 'folder' } : null;
  if (!facts.file) return text ? denied : null;
  if (!text) return withFacts(address, path, size);
  // Asked before reading: a huge file in its place never comes into memory.
  if (size > limitsOf(path).bytes) return { unreadable: 'tooLarge', size };
  return { bytes: await readFile(address) };
}

async function withFacts(address: string, path: string, size: number): Promise<CourseFile> {
  if (!path.startsWith(MEDIA_FOLDER)) return { present: true, size };
  const file = await open(address);
  try {
    return await mediaFile(path, { size, part: (from, length) => readPart(file, from, length) });
  } finally {
    await file.close();
  }
}

async function readPart(file: FileHandle, from: number, length: number): Promise<Uint8Array> {
  const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, from);
  return buffer.subarray(0, bytesRead);
}

/** Whether a path, its links followed, is still within the folder. */
async function staysInside(root: string, path: string): Promise<boolean> {
  const found = await lstat(join(root, path)).catch(() => null);
  if (found === null || !found.isSymbolicLink()) return true;
  return (await placeInside(root, path)) !== null;
}

async function list(root: string, below: string): Promise<readonly string[]> {
  if (!(await staysInside(root, below.slice(0, -1)))) return [];
  const names = await readdir(join(root, below)).catch(() => []);
  return names.toSorted().map((name) => below + name);
}

async function listAll(root: string, below: string): Promise<readonly string[]> {
  if (!(await staysInside(root, below.slice(0, -1)))) return [];
  const entries = await readdir(join(root, below), { withFileTypes: true }).catch(() => []);
  const found = entries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(async (each) =>
      each.isDirectory() ? listAll(root, `${below}${each.name}/`) : [below + each.name],
    );
  return (await Promise.all(found)).flat();
}
