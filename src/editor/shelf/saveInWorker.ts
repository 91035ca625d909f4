import type { FileContent } from './handles.ts';
import type { TreePath } from './fileTree.ts';
import type { SavingAnswered, SavingAsked } from './savingMessages.ts';

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
