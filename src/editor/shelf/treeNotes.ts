import { z } from 'zod';

import { type FileTree, ifThere, type TreePath } from './fileTree.ts';

/** Beside the courses: what was begun, so that it is taken back, or finished, whatever stopped it. */
export const NOTE = '.waymark-writing';

const pathSchema = z.array(z.string());
const textSchema = z.string().nullable();

const noteSchema = z.union([
  /** Texts that were being written: what stood there and what was to stand; `null`: no file. */
  z.object({ texts: z.array(z.object({ at: pathSchema, before: textSchema, after: textSchema })) }),
  /** Something that was being made, or moved where there is a `from`; `whole` once all of it is there. */
  z.object({ from: pathSchema.nullable(), to: pathSchema, whole: z.boolean() }),
]);

type Note = z.infer<typeof noteSchema>;

/** A text that is to be written: what stands at its place now, and what is to; `null`: no file. */
export interface TreeText {
  readonly at: TreePath;
  readonly before: string | null;
  readonly after: string | null;
}

/** Takes back what was begun by a page that is no more, or finishes it where nearly all was done. */
export async function settle(tree: FileTree): Promise<void> {
  const begun = await readNote(tree);
  if (begun === null) return;
  if ('texts' in begun) await takeBack(tree, begun.texts);
  else if (!begun.whole) await tree.remove(begun.to);
  else if (begun.from !== null) await tree.remove(begun.from);
  await tree.remove([NOTE]);
}

/** What somebody else wrote in the meantime stays. */
async function takeBack(tree: FileTree, texts: readonly TreeText[]): Promise<void> {
  for (const { at, before, after } of texts) {
    const now = await textAt(tree, at);
    if (now !== before && isBegun(now, after)) await put(tree, at, before);
  }
}

/** Whether a text is what was to stand there, or as much of it as came there. */
const isBegun = (now: string | null, after: string | null): boolean =>
  now === null ? after === null : (after?.startsWith(now) ?? false);

/** A character that was cut in half at the end is left out. */
async function textAt(tree: FileTree, at: TreePath): Promise<string | null> {
  const file = await ifThere(() => tree.file(at));
  if (file === null) return null;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());
  return text.replace(/\uFFFD$/, '');
}

const put = (tree: FileTree, at: TreePath, text: string | null): Promise<void> =>
  text === null ? tree.remove(at) : tree.write(at, text);

async function readNote(tree: FileTree): Promise<Note | null> {
  const text = await textAt(tree, [NOTE]);
  if (text === null) return null;
  const read = noteSchema.safeParse(valueIn(text));
  // Of a note that is not whole, nothing was begun.
  return read.success ? read.data : { texts: [] };
}

function valueIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const writeNote = (tree: FileTree, begun: Note): Promise<void> =>
  tree.write([NOTE], JSON.stringify(begun));

/** Writes texts, all or none. */
export async function writeTogether(tree: FileTree, texts: readonly TreeText[]): Promise<void> {
  await writeNote(tree, { texts: texts.map(({ at, ...text }) => ({ at: [...at], ...text })) });
  try {
    for (const { at, after } of texts) await put(tree, at, after);
  } catch (error) {
    await takeBack(tree, texts);
    await tree.remove([NOTE]);
    throw error;
  }
  await tree.remove([NOTE]);
}

/** Makes something at a place where nothing is: all of it, or none. */
export async function makeAt(
  tree: FileTree,
  to: TreePath,
  make: () => Promise<void>,
): Promise<void> {
  await writeNote(tree, { from: null, to: [...to], whole: false });
  try {
    await make();
  } catch (error) {
    await tree.remove(to);
    await tree.remove([NOTE]);
    throw error;
  }
  await tree.remove([NOTE]);
}

/** Moves a folder: browsers can do that with files alone, and not all of them. */
export const moveFolder = (tree: FileTree, from: TreePath, to: TreePath): Promise<void> =>
  move(tree, { from, to, copy: () => tree.copy(from, to) });

export const moveFile = (tree: FileTree, from: TreePath, to: TreePath): Promise<void> =>
  move(tree, { from, to, copy: async () => tree.write(to, await tree.file(from)) });

interface Moving {
  readonly from: TreePath;
  readonly to: TreePath;
  readonly copy: () => Promise<void>;
}

async function move(tree: FileTree, { from, to, copy }: Moving): Promise<void> {
  const moving = { from: [...from], to: [...to] };
  await writeNote(tree, { ...moving, whole: false });
  try {
    await copy();
  } catch (error) {
    await tree.remove(to);
    await tree.remove([NOTE]);
    throw error;
  }
  await writeNote(tree, { ...moving, whole: true });
  await tree.remove(from);
  await tree.remove([NOTE]);
}
