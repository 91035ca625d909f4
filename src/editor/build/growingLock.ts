import { LOCK_FILE } from '../../course/files.ts';
import type { LoadedCourse } from '../../course/load/loadedCourse.ts';
import { lockText } from '../../course/lock/lockText.ts';
import type { CourseLock } from '../../course/lock/schema.ts';
import { type Numbered, type NumberedBlock, numberedParts } from '../../course/lock/numbered.ts';
import { updateNumbers } from '../../course/lock/updateLock.ts';
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
  let asked: Numbered | null = null;
  return (loaded, texts) => {
    if (loaded.lock !== from) [grown, asked] = [asWritten(loaded.lock, texts), null];
    from = loaded.lock;
    const parts = numberedParts(loaded);
    // With most letters nothing asks for a number that did not before.
    if (grown !== null && asked !== null && isSameAsked(asked, parts)) return grown;
    asked = parts;
    const { lock, changes } = updateNumbers(parts, grown?.lock ?? null, random);
    if (grown === null || changes.length > 0) grown = { lock, text: lockText(lock) };
    return grown;
  };
}

/** Whether two ask for the same numbers, in whatever words. */
const isSameAsked = (one: Numbered, other: Numbered): boolean =>
  one.course === other.course &&
  isSameList(one.lessons, other.lessons) &&
  isSameList(one.quizzes, other.quizzes) &&
  isSameList(one.blocks, other.blocks, isSameBlock);

const isSameBlock = (one: NumberedBlock, other: NumberedBlock): boolean =>
  one === other ||
  (one.id === other.id && one.type === other.type && isSameList(one.items, other.items));

function isSameList<Each>(
  one: readonly Each[],
  other: readonly Each[],
  isSame: (one: Each, other: Each) => boolean = Object.is,
): boolean {
  return (
    one.length === other.length &&
    one.every((each, index) => {
      const its = other[index];
      return its !== undefined && isSame(each, its);
    })
  );
}

const asWritten = (lock: CourseLock | null, texts: StoredCourse['texts']): GrownLock | null =>
  lock === null ? null : { lock, text: texts.get(LOCK_FILE) ?? '' };
