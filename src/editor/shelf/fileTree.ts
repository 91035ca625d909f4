import type { FileContent, FileHandle, FolderHandle } from './handles.ts';

/** The names on the way from the root to a file or a folder. */
export type TreePath = readonly string[];

/** Puts content into a file that is there. */
export type SaveFile = (file: FileHandle, at: TreePath, content: FileContent) => Promise<void>;

/** Folders and files by their paths. All reject as the browser does: `NotFoundError` where nothing is. */
export interface FileTree {
  /** What is in a folder, by name. */
  readonly list: (at: TreePath) => Promise<readonly TreeEntry[]>;
  readonly isFolder: (at: TreePath) => Promise<boolean>;
  readonly file: (at: TreePath) => Promise<Blob>;
  /** Folders are made as needed. */
  readonly write: (at: TreePath, content: FileContent) => Promise<void>;
  /** With all that is in it; nothing happens where nothing is. */
  readonly remove: (at: TreePath) => Promise<void>;
  readonly copy: (from: TreePath, to: TreePath) => Promise<void>;
}

export interface TreeEntry {
  readonly name: string;
  readonly kind: 'file' | 'directory';
}

export function fileTree(root: FolderHandle, save: SaveFile = saveWhole): FileTree {
  /** Folders that were found, so that each file of a course does not look for them anew. */
  const found = new Map<string, FolderHandle>();
  const folder = async (at: TreePath, create = false): Promise<FolderHandle> => {
    const [path, name] = [at.join('/'), at.at(-1)];
    if (name === undefined) return root;
    const known = found.get(path);
    if (known !== undefined) return known;
    const here = await (await folder(at.slice(0, -1), create)).getDirectoryHandle(name, { create });
    found.set(path, here);
    return here;
  };
  const list = async (at: TreePath): Promise<readonly TreeEntry[]> => {
    const entries: TreeEntry[] = [];
    for await (const [name, { kind }] of (await folder(at)).entries()) {
      // What Chromium was writing when it was killed.
      if (!name.endsWith('.crswap')) entries.push({ name, kind });
    }
    return entries.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  };
  const file = async (at: TreePath): Promise<Blob> => {
    const parent = await folder(at.slice(0, -1));
    return (await parent.getFileHandle(at.at(-1) ?? '')).getFile();
  };
  const write = async (at: TreePath, content: FileContent): Promise<void> => {
    const parent = await folder(at.slice(0, -1), true);
    await save(await parent.getFileHandle(at.at(-1) ?? '', { create: true }), at, content);
  };
  const copy = async (from: TreePath, to: TreePath): Promise<void> => {
    for (const { name, kind } of await list(from)) {
      if (kind === 'directory') await copy([...from, name], [...to, name]);
      else await write([...to, name], await file([...from, name]));
    }
  };
  return {
    list,
    file,
    write,
    copy,
    isFolder: (at) => folder(at).then(() => true, falseWhereNothingIs),
    remove: async (at) => {
      const name = at.at(-1) ?? '';
      found.clear();
      await folder(at.slice(0, -1))
        .then((parent) => parent.removeEntry(name, { recursive: true }))
        .catch(falseWhereNothingIs);
    },
  };
}

/** Nothing is there, or a file where a folder was looked for, or the other way round. */
export const isNothing = (error: unknown): boolean =>
  error instanceof DOMException && ['NotFoundError', 'TypeMismatchError'].includes(error.name);

/** What is looked for; `null` where nothing is. */
export async function ifThere<Value>(look: () => Promise<Value>): Promise<Value | null> {
  try {
    return await look();
  } catch (error) {
    if (isNothing(error)) return null;
    throw error;
  }
}

function falseWhereNothingIs(error: unknown): false {
  if (isNothing(error)) return false;
  throw error;
}

/** The content is there when all of it is, and not before. */
export const saveWhole: SaveFile = async (file, _at, content) => {
  if (file.createWritable === undefined) throw new DOMException('', 'NotSupportedError');
  const writer = await file.createWritable();
  try {
    await writer.write(content);
    await writer.close();
  } catch (error) {
    await writer.abort().catch(() => undefined);
    throw error;
  }
};
