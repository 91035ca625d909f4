import { type Result, fail, ok } from '../../core/result.ts';
import { LOCK_FILE } from '../../course/files.ts';
import type { LoadedCourse } from '../../course/load/loadedCourse.ts';
import { numberingConflict } from '../../course/lock/numberingConflict.ts';
import type { CourseLock } from '../../course/lock/schema.ts';
import { updateLock } from '../../course/lock/updateLock.ts';
import type { PreviousPackage } from './previousPackage.ts';

/** The numbers with which a course is published. */
export interface Numbering {
  readonly lock: CourseLock;
  /** How many things the written lock does not know: then it has to be written. */
  readonly changes: number;
  /** The package from which the numbers were taken back, as their file was lost. */
  readonly takenFrom: string | null;
}

/**
 * The numbers of a course: those of its lock. Where that is lost, those of the package before; a
 * course that says of itself that it is new gets its first. Refuses in words to give numbers that
 * would bring learners' progress to other lessons.
 */
export function numberingOf(
  loaded: LoadedCourse,
  previous: PreviousPackage | null,
  isFirst: boolean,
): Result<Numbering, string> {
  if (loaded.lock === null) return withoutLock(loaded, previous, isFirst);
  const written = withMark(loaded.lock, previous);
  const update = updateLock(loaded, written);
  // With what is numbered only now: a lock that has lost entries gives their numbers to others.
  const conflict = previous === null ? null : numberingConflict(previous.lock, update.lock);
  if (previous !== null && conflict !== null) return fail(otherNumbers(previous, conflict));
  const changes = update.changes.length + (written === loaded.lock ? 0 : 1);
  if (changes === 0) return ok({ lock: update.lock, changes, takenFrom: null });
  // A lock that is written anyway gets the mark of its numbering: the same course, the same package.
  const { lock } = updateLock(loaded, written, Math.random);
  return ok({ lock, changes, takenFrom: null });
}

/** A lock with the mark of the package before, where it has lost its own: work is known by it. */
function withMark(lock: CourseLock, previous: PreviousPackage | null): CourseLock {
  const mark = lock.mark ?? previous?.lock.mark;
  return mark === lock.mark ? lock : { ...lock, mark };
}

function withoutLock(
  loaded: LoadedCourse,
  previous: PreviousPackage | null,
  isFirst: boolean,
): Result<Numbering, string> {
  if (previous === null && !isFirst) return fail(LOST);
  const { lock, changes } = updateLock(loaded, previous?.lock ?? null, Math.random);
  return ok({ lock, changes: changes.length + 1, takenFrom: previous?.name ?? null });
}

const LOST = `There is no ${LOCK_FILE}, which holds the numbers that learners' progress hangs on, and no earlier package of the course at hand. Nothing was published.
If it was published before, put the file back from a backup, or name the package that learners have: --previous FILE. Its numbers are taken then.
If this is the first version, and nobody has begun it, say so: --first.`;

const otherNumbers = ({ name }: PreviousPackage, conflict: string): string =>
  `The numbers in ${LOCK_FILE} are not those of “${name}”: ${conflict}. Whoever has begun the course would lose their progress, or find it at other lessons. Nothing was published.
Put back the ${LOCK_FILE} of that package, or delete today's and publish again: the numbers are then taken from the package.
If nobody has begun the course, publish to another folder.`;
