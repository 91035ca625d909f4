import type { TreePath } from './fileTree.ts';

/** In the browser's own files: everything of ours is below it. */
export const OPFS_FOLDER = 'waymark-courses';

/** What the worker is asked to write: the place below the folder, and the bytes. */
export interface SavingAsked {
  readonly at: TreePath;
  readonly bytes: ArrayBuffer;
}

/** The name of the error that the browser had; `null` where it is written. */
export type SavingAnswered = string | null;
