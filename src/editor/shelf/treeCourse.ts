import {
  COURSE_FILE,
  type CourseFile,
  type CourseFiles,
  isMisnamedFolder,
  isTextFile,
  limitsOf,
  MEDIA_FOLDER,
} from '../../course/files.ts';
import { type FileTree, isNothing, type TreePath } from './fileTree.ts';

/** The files of a course as `check` takes them: what `readCourseFolder` finds on a disk. */
export async function readTreeCourse(tree: FileTree, course: TreePath): Promise<CourseFiles> {
  const paths = [
    ...(await pathsIn(tree, course, [])),
    ...(await pathsIn(tree, course, ['lessons'])),
    ...(await pathsIn(tree, course, ['locales'])),
    ...(await mediaPaths(tree, course)),
    ...(await misplaced(tree, course)),
  ];
  const files = await Promise.all(paths.map((path) => entryOf(tree, course, path)));
  return new Map(files.filter((file) => file !== null));
}

type Entry = readonly [path: string, file: CourseFile];

/** What is in a folder, but for folders, unless one stands in the place of a text. */
async function pathsIn(tree: FileTree, course: TreePath, below: TreePath): Promise<string[]> {
  return (await listIfThere(tree, [...course, ...below]))
    .map(({ name, kind }) => ({ kind, path: [...below, name].join('/') }))
    .filter(({ kind, path }) => kind === 'file' || isTextFile(path))
    .map(({ path }) => path);
}

const listIfThere = async (tree: FileTree, at: TreePath) =>
  (await tree.isFolder(at)) ? tree.list(at) : [];

/** Every file below the media folder of a course, by its path in the course. */
export async function mediaPaths(
  tree: FileTree,
  course: TreePath,
  below: TreePath = [MEDIA_FOLDER.slice(0, -1)],
): Promise<readonly string[]> {
  const paths = (await listIfThere(tree, [...course, ...below])).map(async ({ name, kind }) =>
    kind === 'file' ? [[...below, name].join('/')] : mediaPaths(tree, course, [...below, name]),
  );
  return (await Promise.all(paths)).flat();
}

/** What lies in folders that are nearly called as they should be, or in a folder further in. */
async function misplaced(tree: FileTree, course: TreePath): Promise<readonly string[]> {
  const entries = await tree.list(course);
  const folders = entries.filter(({ kind }) => kind === 'directory').map(({ name }) => name);
  const near = folders.filter(isMisnamedFolder).map((name) => pathsIn(tree, course, [name]));
  if (entries.some(({ name }) => name === COURSE_FILE)) return (await Promise.all(near)).flat();
  const within = folders.map(async (name) =>
    (await pathsIn(tree, course, [name])).filter((path) => path === `${name}/${COURSE_FILE}`),
  );
  return (await Promise.all([...near, ...within])).flat();
}

async function entryOf(tree: FileTree, course: TreePath, path: string): Promise<Entry | null> {
  try {
    const file = await tree.file([...course, ...path.split('/')]);
    return [path, isTextFile(path) ? await textOf(path, file) : await otherOf(path, file)];
  } catch (error) {
    if (isNothing(error)) return isTextFile(path) ? [path, { unreadable: 'folder' }] : null;
    if (error instanceof DOMException && error.name === 'NotReadableError') {
      return [path, { unreadable: 'denied' }];
    }
    throw error;
  }
}

async function textOf(path: string, file: Blob): Promise<CourseFile> {
  const { size } = file;
  // Asked before reading: a huge file in its place never comes into memory.
  if (size > limitsOf(path).bytes) return { unreadable: 'tooLarge', size };
  return { bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** What reads pictures and films is fetched with the first of them. */
async function otherOf(path: string, file: Blob): Promise<CourseFile> {
  const { mediaFile } = await import('../../course/media/mediaFile.ts');
  return mediaFile(path, {
    size: file.size,
    part: async (from, length) =>
      new Uint8Array(await file.slice(from, from + length).arrayBuffer()),
  });
}
