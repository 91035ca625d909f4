import type { FileContent } from './handles.ts';
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

/** Writes a file of the browser's own where only workers can: in Safari before 26. */
export async function saveInWorker(at: TreePath, content: FileContent): Promise<void> {
  const bytes = await new Blob([content]).arrayBuffer();
  const worker = new Worker(new URL('./opfsWriter.ts', import.meta.url), { type: 'module' });
  try {
    const error = await new Promise<SavingAnswered>((answer) => {
      worker.addEventListener('message', ({ data }: MessageEvent<SavingAnswered>) => answer(data));
      worker.addEventListener('error', () => answer('UnknownError'));
      worker.postMessage({ at, bytes } satisfies SavingAsked, [bytes]);
    });
    if (error !== null) throw new DOMException('', error);
  } finally {
    worker.terminate();
  }
}
