import { LOCK_FILE } from '../../course/files.ts';
import type { LoadedCourse } from '../../course/load/loadedCourse.ts';
import { lockText } from '../../course/lock/lockText.ts';
import type { CourseLock } from '../../course/lock/schema.ts';
import { updateLock } from '../../course/lock/updateLock.ts';
import type { StoredCourse } from '../shelf/shelf.ts';

/** A lock that knows all of a course, and the text that its file has to have. */
export interface GrownLock {
  readonly lock: CourseLock;
  readonly text: string;
}

/**
 * The lock of a course while it is written: it begins as the file says, and what is new gets its
 * number once, whatever comes before it later, and whatever is undone. Where the file changes, it
 * begins again as that says. The same object as long as nothing is new.
 *
 * @param random Gives a new numbering its mark: from 0 to below 1.
 */
export function growingLock(
  random: () => number,
): (loaded: LoadedCourse, texts: StoredCourse['texts']) => GrownLock {
  let from: CourseLock | null | undefined;
  let grown: GrownLock | null = null;
  return (loaded, texts) => {
    if (loaded.lock !== from) grown = asWritten(loaded.lock, texts);
    from = loaded.lock;
    const { lock, changes } = updateLock(loaded, grown?.lock ?? null, random);
    if (grown === null || changes.length > 0) grown = { lock, text: lockText(lock) };
    return grown;
  };
}

const asWritten = (lock: CourseLock | null, texts: StoredCourse['texts']): GrownLock | null =>
  lock === null ? null : { lock, text: texts.get(LOCK_FILE) ?? '' };
