import { type Result, fail, ok } from '../core/result.ts';
import type { LoadedCourse } from '../course/load/loadedCourse.ts';
import { numberingConflict } from '../course/lock/numberingConflict.ts';
import type { CourseLock } from '../course/lock/schema.ts';
import { updateLock } from '../course/lock/updateLock.ts';
import type { PublishedRecord } from '../course/published/publishedRecord.ts';

/** What was published before: what learners who are in progress have begun with. */
export interface PreviousPackage extends PublishedRecord {
  readonly name: string;
}

/** The numbers with which a course is published. */
export interface Numbering {
  readonly lock: CourseLock;
  /** How many things the written lock does not know: then it has to be written. */
  readonly changes: number;
  /** The package from which the numbers were taken back, as their file was lost. */
  readonly takenFrom: string | null;
}

/** Why a course gets no numbers: they would bring learners' progress to other lessons. */
export type NumberingTrouble =
  /** There is no lock, and nobody said that there never was one. */
  | { readonly kind: 'lost' }
  /** They are not those of the package before: what they disagree about, in words. */
  | { readonly kind: 'other'; readonly previous: string; readonly conflict: string };

/**
 * The numbers of a course: those of its lock. Where that is lost, those of the package before; a
 * course that says of itself that it is new gets its first. Refuses to give numbers that
 * would bring learners' progress to other lessons.
 *
 * @param random Gives a new numbering its mark: from 0 to below 1.
 */
export function numberingOf(
  loaded: LoadedCourse,
  previous: PreviousPackage | null,
  isFirst: boolean,
  random: () => number,
): Result<Numbering, NumberingTrouble> {
  if (loaded.lock === null) return withoutLock(loaded, previous, isFirst, random);
  const written = withMark(loaded.lock, previous);
  const update = updateLock(loaded, written);
  // With what is numbered only now: a lock that has lost entries gives their numbers to others.
  const conflict = previous === null ? null : numberingConflict(previous.lock, update.lock);
  if (previous !== null && conflict !== null)
    return fail({ kind: 'other', previous: previous.name, conflict });
  const changes = update.changes.length + (written === loaded.lock ? 0 : 1);
  if (changes === 0) return ok({ lock: update.lock, changes, takenFrom: null });
  // A lock that is written anyway gets the mark of its numbering: the same course, the same package.
  const { lock } = updateLock(loaded, written, random);
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
  random: () => number,
): Result<Numbering, NumberingTrouble> {
  if (previous === null && !isFirst) return fail({ kind: 'lost' });
  const { lock, changes } = updateLock(loaded, previous?.lock ?? null, random);
  return ok({ lock, changes: changes.length + 1, takenFrom: previous?.name ?? null });
}
