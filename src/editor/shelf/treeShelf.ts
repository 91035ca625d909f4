import { fail, ok } from '../../core/result.ts';
import { titleInText } from '../../course/courseTitle.ts';
import { COURSE_FILE, limitsOf } from '../../course/files.ts';
import type { Channels } from '../../session/ports.ts';
import { type FileTree, fileTree, ifThere, type SaveFile, type TreePath } from './fileTree.ts';
import type { FolderHandle } from './handles.ts';
import type { Binned, FileChange, NewFiles, Shelf, ShelfEntry } from './shelf.ts';
import {
  BIN,
  binKey,
  isCourseName,
  isTakenName,
  nameInKey,
  troubleWithChanges,
  troubleWithNew,
} from './shelfNames.ts';
import { changesToMake, storedCourse } from './storedCourse.ts';
import { tellingOthers } from './tellingOthers.ts';
import { readTreeCourse } from './treeCourse.ts';
import { addMedia, media, mediaBin, removeMedia, restoreMedia } from './treeMedia.ts';
import { makeAt, moveFolder, settle, type TreeText, writeTogether } from './treeNotes.ts';
import { type Answer, gone, placeOf, refused, taken, troubleWithCourse } from './treePlaces.ts';

/** What the shelves in a browser ask of it. */
export interface TreePorts {
  /** The folder in which the courses lie; rejects where it cannot be had. */
  readonly root: () => Promise<FolderHandle>;
  /** Runs a task while no other tab runs one under that name, however long it takes. */
  readonly alone: <Value>(name: string, task: () => Promise<Value>) => Promise<Value>;
  readonly channels: Channels;
  readonly now: () => Date;
  /** Where files are not written by their handles. */
  readonly save?: SaveFile;
  /** Tells when a hand may have changed something, where that can be known. */
  readonly touched?: (happened: () => void) => () => void;
}

/** Courses in a folder of the browser, or of the computer as the browser reaches it. */
export function treeShelf(kind: 'browser' | 'folder', ports: TreePorts): Shelf {
  const name = `waymark-shelf-${kind}`;
  const listeners = new Map<() => void, string>();
  const channel = ports.channels.open(name, (course) => {
    for (const [happened, watched] of listeners) if (watched === course) happened();
  });
  const inTree = <Value>(run: (tree: FileTree) => Answer<Value>): Answer<Value> =>
    inBrowser(kind, 'failed', () =>
      ports.alone(name, async () => {
        const root = await inBrowser(kind, NOWHERE[kind], async () => ok(await ports.root()));
        if (!root.ok) return root;
        const tree = fileTree(root.value, ports.save);
        // A folder that was taken away as a whole has not lost one course.
        if ((await ifThere(() => tree.list([]))) === null) return fail({ kind: NOWHERE[kind] });
        await settle(tree);
        return run(tree);
      }),
    );
  /** Also tells the other tabs, whatever came of it. */
  const changing = <Value>(course: string, run: (tree: FileTree) => Answer<Value>) =>
    inTree(run).finally(() => channel.post(course));

  const shelf: Omit<Shelf, 'watch'> = {
    kind,
    list: () => inTree(async (tree) => ok(await coursesIn(tree, []))),
    read: (course) => inTree((tree) => read(tree, course)),
    write: (course, changes) => changing(course, (tree) => write(tree, course, changes)),
    create: (course, files) => changing(course, (tree) => create(tree, course, files)),
    remove: (course) => changing(course, (tree) => remove(tree, course, ports.now())),
    bin: () => inTree(async (tree) => ok(await binned(tree))),
    restore: (from) => changing(from.name, (tree) => restore(tree, from.key)),
    addMedia: (course, path, bytes) =>
      changing(course, (tree) => addMedia(tree, course, path, bytes)),
    media: (course, path) => inTree((tree) => media(tree, course, path)),
    removeMedia: (course, path) =>
      changing(course, (tree) => removeMedia(tree, course, path, ports.now())),
    mediaBin: (course) => inTree((tree) => mediaBin(tree, course)),
    restoreMedia: (course, from) => changing(course, (tree) => restoreMedia(tree, course, from)),
  };
  return tellingOthers(shelf, (course, happened) => {
    listeners.set(happened, course);
    const untouched = ports.touched?.(happened);
    return () => {
      listeners.delete(happened);
      untouched?.();
    };
  });
}

/** What the browser's errors mean to the editor. */
const KINDS: Readonly<Record<string, 'gone' | 'denied' | 'full' | 'refused' | 'blocked'>> = {
  NotFoundError: 'gone',
  NoModificationAllowedError: 'denied',
  QuotaExceededError: 'full',
  // What Chromium says of a new file on a disk on which not even its name can be noted.
  InvalidStateError: 'full',
  TypeMismatchError: 'refused',
  // What we say ourselves of a browser that can write no file.
  NotSupportedError: 'blocked',
};

/** The page may not, or may no longer. */
const FORBIDDEN = new Set(['NotAllowedError', 'SecurityError']);
const FORBIDS = { folder: 'withdrawn', browser: 'blocked' } as const;
const NOWHERE = { folder: 'away', browser: 'blocked' } as const;

/** @param otherwise What an error means that nobody foresaw. */
async function inBrowser<Value>(
  shelf: 'browser' | 'folder',
  otherwise: 'away' | 'blocked' | 'failed',
  run: () => Answer<Value>,
): Answer<Value> {
  try {
    return await run();
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    return fail({ kind: FORBIDDEN.has(name) ? FORBIDS[shelf] : (KINDS[name] ?? otherwise) });
  }
}

async function coursesIn(tree: FileTree, at: TreePath): Promise<readonly ShelfEntry[]> {
  const entries = (await tree.list(at)).map(async ({ name, kind }) => {
    if (kind === 'file' || !isCourseName(name)) return [];
    const text = await beginningIn(tree, [...at, name]);
    return text === null ? [] : [{ name, title: titleInText(text) }];
  });
  return (await Promise.all(entries)).flat();
}

/** What can be seen of a course's own file, whatever became of it; `null` where there is none. */
async function beginningIn(tree: FileTree, at: TreePath): Promise<string | null> {
  const file = await ifThere(() => tree.file([...at, COURSE_FILE]));
  return file === null ? null : file.slice(0, limitsOf(COURSE_FILE).bytes).text();
}

async function read(tree: FileTree, course: string) {
  const trouble = await troubleWithCourse(tree, course);
  return trouble === null ? ok(storedCourse(await readTreeCourse(tree, [course]))) : fail(trouble);
}

async function write(tree: FileTree, course: string, changes: readonly FileChange[]): Answer<null> {
  const trouble = troubleWithChanges(course, changes) ?? (await troubleWithCourse(tree, course));
  if (trouble !== null) return fail(trouble);
  const files = new Map<string, Uint8Array | null>();
  for (const { path } of changes) {
    const file = await ifThere(() => tree.file(placeOf(course, path)));
    files.set(path, file === null ? null : new Uint8Array(await file.arrayBuffer()));
  }
  const open = changesToMake(changes, files);
  if (!open.ok) return open;
  const texts = open.value.map(({ path, ...text }): TreeText => ({
    at: placeOf(course, path),
    ...text,
  }));
  if (texts.length > 0) await writeTogether(tree, texts);
  return ok(null);
}

async function create(tree: FileTree, course: string, files: NewFiles): Answer<null> {
  const trouble = troubleWithNew(course, files);
  if (trouble !== null) return fail(trouble);
  if (
    isTakenName(
      course,
      (await tree.list([])).map(({ name }) => name),
    )
  )
    return taken;
  await makeAt(tree, [course], async () => {
    for (const [path, content] of files) await tree.write(placeOf(course, path), content);
  });
  return ok(null);
}

async function remove(tree: FileTree, course: string, deleted: Date): Answer<Binned> {
  const trouble = await troubleWithCourse(tree, course);
  if (trouble !== null) return fail(trouble);
  const key = binKey(course, deleted);
  const text = (await beginningIn(tree, [course])) ?? '';
  await moveFolder(tree, [course], [BIN, key]);
  return ok({ name: course, title: titleInText(text), key });
}

async function binned(tree: FileTree): Promise<readonly Binned[]> {
  if (!(await tree.isFolder([BIN]))) return [];
  return (await coursesIn(tree, [BIN])).flatMap(({ name: key, title }) => {
    const name = nameInKey(key);
    return name === null ? [] : [{ name, title, key }];
  });
}

async function restore(tree: FileTree, key: string): Answer<null> {
  const name = nameInKey(key);
  if (name === null) return refused;
  if (!(await tree.isFolder([BIN, key]))) return gone;
  if (
    isTakenName(
      name,
      (await tree.list([])).map((each) => each.name),
    )
  )
    return taken;
  await moveFolder(tree, [BIN, key], [name]);
  return ok(null);
}
