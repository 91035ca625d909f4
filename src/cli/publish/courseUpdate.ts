import { LOCK_FILE, MEDIA_FOLDER } from '../../course/files.ts';
import type { LoadedCourse } from '../../course/load/loadedCourse.ts';
import { updateLock } from '../../course/lock/updateLock.ts';
import type { CourseToPublish } from '../../publish/courseToPublish.ts';
import type { CourseUpdate } from '../../publish/updateWords.ts';
import type { PreviousPackage } from './previousPackage.ts';

/**
 * How a course differs from the package that was made last. Where that is not at hand, from its lock:
 * then what “npm start” has numbered meanwhile is not seen. `null` when there is neither.
 */
export function courseUpdate(
  loaded: LoadedCourse,
  { source }: Pick<CourseToPublish, 'source'>,
  previous: PreviousPackage | null,
): CourseUpdate | null {
  if (previous !== null) {
    const { changes } = updateLock(loaded, previous.lock);
    return { since: previous.name, changes, edited: edited(source, previous.source) };
  }
  if (loaded.lock === null) return null;
  const { changes } = updateLock(loaded, loaded.lock);
  return { since: `${LOCK_FILE} was written last`, changes, edited: null };
}

type Files = ReadonlyMap<string, Uint8Array>;

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

function edited(now: Files, before: Files): readonly string[] {
  return [...new Set([...now.keys(), ...before.keys()])]
    .filter((path) => path !== LOCK_FILE && !path.startsWith(MEDIA_FOLDER))
    .filter((path) => text(now.get(path)) !== text(before.get(path)))
    .toSorted();
}
