import { fail, type Result } from '../../core/result.ts';
import type { ShelfTrouble } from '../../editor/shelf/shelf.ts';

/** What the system's error codes mean to the editor. */
const KINDS: Readonly<Record<string, 'denied' | 'full' | 'gone' | 'taken' | 'refused'>> = {
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  ENOSPC: 'full',
  EDQUOT: 'full',
  ENOENT: 'gone',
  EEXIST: 'taken',
  ENOTEMPTY: 'taken',
  ENAMETOOLONG: 'refused',
  EILSEQ: 'refused',
  EINVAL: 'refused',
};

/** Runs what works on the disk; what the disk has against it is an answer. */
export async function onDisk<Value>(
  run: () => Promise<Result<Value, ShelfTrouble>>,
): Promise<Result<Value, ShelfTrouble>> {
  try {
    return await run();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return fail({ kind: KINDS[code] ?? 'failed' });
  }
}
