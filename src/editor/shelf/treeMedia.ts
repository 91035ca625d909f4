import { fail, ok } from '../../core/result.ts';
import { foldedName } from '../../course/check/mediaNameRules.ts';
import type { FileTree, TreePath } from './fileTree.ts';
import type { BinnedFile } from './shelf.ts';
import {
  BIN,
  BINNED_FILES,
  binKey,
  isBinnedFile,
  isMediaPath,
  nameInKey,
  troubleWithFile,
} from './shelfNames.ts';
import { mediaPaths } from './treeCourse.ts';
import { makeAt, moveFile } from './treeNotes.ts';
import { type Answer, gone, placeOf, refused, taken, troubleWithCourse } from './treePlaces.ts';

export async function addMedia(
  tree: FileTree,
  course: string,
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
): Answer<null> {
  const trouble = troubleWithFile(path, bytes) ?? (await troubleWithCourse(tree, course));
  if (trouble !== null) return fail(trouble);
  const names = (await mediaPaths(tree, [course])).map(foldedName);
  if (names.includes(foldedName(path))) return taken;
  const place = placeOf(course, path);
  await makeAt(tree, place, () => tree.write(place, bytes));
  return ok(null);
}

export async function media(
  tree: FileTree,
  course: string,
  path: string,
): Answer<Uint8Array<ArrayBuffer>> {
  if (!isMediaPath(path)) return refused;
  const trouble = await troubleWithCourse(tree, course);
  if (trouble !== null) return fail(trouble);
  const file = await tree.file(placeOf(course, path));
  return ok(new Uint8Array(await file.arrayBuffer()));
}

export async function removeMedia(
  tree: FileTree,
  course: string,
  path: string,
  removed: Date,
): Answer<BinnedFile> {
  if (!isMediaPath(path)) return refused;
  const trouble = await troubleWithCourse(tree, course);
  if (trouble !== null) return fail(trouble);
  if (!(await mediaPaths(tree, [course])).includes(path)) return gone;
  const binned = { key: binKey(course, removed), path };
  if ((await mediaPaths(tree, binOf(binned.key))).includes(path)) return taken;
  await moveFile(tree, placeOf(course, path), placeInBin(binned));
  return ok(binned);
}

export async function mediaBin(tree: FileTree, course: string): Answer<readonly BinnedFile[]> {
  const trouble = await troubleWithCourse(tree, course);
  if (trouble !== null) return fail(trouble);
  const all = [BIN, BINNED_FILES];
  const keys = (await tree.isFolder(all)) ? (await tree.list(all)).map(({ name }) => name) : [];
  const own = keys.filter((key) => nameInKey(key) === course).toReversed();
  const files = own.map(async (key) =>
    (await mediaPaths(tree, binOf(key))).map((path) => ({ key, path })),
  );
  return ok((await Promise.all(files)).flat());
}

export async function restoreMedia(
  tree: FileTree,
  course: string,
  binned: BinnedFile,
): Answer<null> {
  if (!isBinnedFile(course, binned)) return refused;
  const trouble = await troubleWithCourse(tree, course);
  if (trouble !== null) return fail(trouble);
  if (!(await mediaPaths(tree, binOf(binned.key))).includes(binned.path)) return gone;
  const names = (await mediaPaths(tree, [course])).map(foldedName);
  if (names.includes(foldedName(binned.path))) return taken;
  await moveFile(tree, placeInBin(binned), placeOf(course, binned.path));
  return ok(null);
}

const binOf = (key: string): TreePath => [BIN, BINNED_FILES, key];

const placeInBin = ({ key, path }: BinnedFile): TreePath => [...binOf(key), ...path.split('/')];
