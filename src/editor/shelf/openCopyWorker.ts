import type { Result } from '../../core/result.ts';
import { type CopyTrouble, openCopy, type OpenedCopy } from './openCopy.ts';

export type CopyAnswered = Result<OpenedCopy, CopyTrouble>;

// The script of the worker in which copies are opened: to unpack films takes seconds, and more where
// somebody has made a file for that.
addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  opened(data).then(answer).catch(close);
});

async function opened(file: Blob): Promise<CopyAnswered> {
  try {
    return openCopy(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    // A range is what the memory has not got.
    const kind = error instanceof RangeError ? 'large' : 'damaged';
    return { ok: false, error: { kind, words: null } };
  }
}

function answer(answered: CopyAnswered): void {
  const contents = answered.ok ? [...answered.value.files.values()] : [];
  const transfer = contents.flatMap((each) => (typeof each === 'string' ? [] : [each.buffer]));
  postMessage(answered, { transfer });
}
