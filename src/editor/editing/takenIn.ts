import { LOCK_FILE } from '../../course/files.ts';
import { applied } from './fileChanges.ts';

/** How a draft goes on after somebody else wrote files of it. */
interface TakenIn {
  /** What stands on the shelf. */
  readonly there: ReadonlyMap<string, string>;
  /** What is to stand there: theirs where nobody wrote here, else what is written here. */
  readonly texts: ReadonlyMap<string, string>;
  /** Whether anything of theirs is new here. */
  readonly isNew: boolean;
}

/**
 * Joins what others wrote with what is written here. `null` where both changed the same file in
 * different ways: only the author can say whose stands. The lock is no author's work: theirs stands,
 * and is brought up to date when the draft is built.
 */
export function takenIn(
  there: ReadonlyMap<string, string>,
  mine: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string | null>,
): TakenIn | null {
  const theirs = [...now].filter(([path, text]) => (mine.get(path) ?? null) !== text);
  const clash = theirs.some(([path]) => path !== LOCK_FILE && mine.get(path) !== there.get(path));
  if (clash) return null;
  return {
    there: applied(there, now),
    texts: applied(mine, new Map(theirs)),
    isNew: theirs.length > 0,
  };
}
