import { fail } from '../../core/result.ts';
import { MOST_COPY, openCopy } from './openCopy.ts';
import type { CopyAnswered } from './openCopyWorker.ts';

/** Opens a file that somebody chose as {@link openCopy} does, beside the page, which stays alive. */
export async function openCopyBeside(file: Blob): Promise<CopyAnswered> {
  if (file.size > MOST_COPY) return fail({ kind: 'large', words: null });
  return (await inWorker(file)) ?? openCopy(new Uint8Array(await file.arrayBuffer()));
}

/** `null` where there are no workers, or its script cannot be had. */
async function inWorker(file: Blob): Promise<CopyAnswered | null> {
  const worker = startWorker();
  if (worker === null) return null;
  const answer = await new Promise<CopyAnswered | null>((receive) => {
    worker.addEventListener('message', ({ data }: MessageEvent<CopyAnswered>) => receive(data));
    worker.addEventListener('error', () => receive(null));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- windows have one
    worker.postMessage(file);
  });
  worker.terminate();
  return answer;
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./openCopyWorker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
