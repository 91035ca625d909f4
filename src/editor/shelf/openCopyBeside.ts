import { fail } from '../../core/result.ts';
import { askWorker } from '../askWorker.ts';
import { MOST_COPY, openCopy } from './openCopy.ts';
import type { CopyAnswered } from './openCopyWorker.ts';

/** Opens a file that somebody chose as {@link openCopy} does, beside the page, which stays alive. */
export async function openCopyBeside(file: Blob): Promise<CopyAnswered> {
  if (file.size > MOST_COPY) return fail({ kind: 'large', words: null });
  const answer = await askWorker<Blob, CopyAnswered>(startWorker, file);
  return answer ?? openCopy(new Uint8Array(await file.arrayBuffer()));
}

const startWorker = () =>
  new Worker(new URL('./openCopyWorker.ts', import.meta.url), { type: 'module' });
