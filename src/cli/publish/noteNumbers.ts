import { join } from 'node:path';

import { fail, ok, type Result } from '../../core/result.ts';
import { LOCK_FILE } from '../../course/files.ts';
import { lockText } from '../../course/lock/lockText.ts';
import { isPublishedLock, publishedLock } from '../../course/lock/publishedLock.ts';
import { diskTrouble } from '../../node/diskTrouble.ts';
import { readPlainText } from '../../node/readPlainFile.ts';
import { writeWhole } from '../../node/writeWhole.ts';
import type { Numbering } from '../../publish/numbering.ts';
import type { PublishRequest } from './publishOptions.ts';

/**
 * Writes down that the numbers are published, so that two who go on from here know which of them may
 * not be given anew. Where none is new, a folder that cannot be written to is no reason to stop; that
 * somebody else has given numbers meanwhile is, for theirs may be the same, and published.
 *
 * @param before The lock as it was read; `null` where there was none.
 */
export async function noteNumbers(
  { folder, frozenLock }: Pick<PublishRequest, 'folder' | 'frozenLock'>,
  { lock, changes }: Pick<Numbering, 'lock' | 'changes'>,
  before: string | null,
): Promise<Result<null, string>> {
  if (changes === 0 && (frozenLock || isPublishedLock(lock))) return ok(null);
  if ((await readPlainText(join(folder, LOCK_FILE))) !== before) return fail(CHANGED);
  const noted = await writeLock(folder, lockText(publishedLock(lock)));
  return changes === 0 ? ok(null) : noted;
}

const CHANGED = `While the course was being published, somebody else saved or published it, and ${LOCK_FILE} has new numbers. No package was made. Publish again.`;

/** Numbers that a package uses are written down first: they must never go to anything else. */
async function writeLock(folder: string, text: string): Promise<Result<null, string>> {
  const file = join(folder, LOCK_FILE);
  try {
    await writeWhole(file, text);
    return ok(null);
  } catch (error) {
    const words = diskTrouble(error, file);
    if (words === null) throw error;
    return fail(`The numbers of new lessons and blocks could not be written down. ${words}`);
  }
}
