import type { Cancel } from '../../session/ports.ts';
import { type Removed, removedBetween } from '../commands/removed.ts';
import type { ChangeName } from '../commands/edit.ts';
import type { Editing } from './editing.ts';

/** What takes something out of a course that somebody may want back. */
const REMOVALS: ReadonlySet<string> = new Set<ChangeName>([
  'removeBlock',
  'removeBlocks',
  'removeItem',
  'removeLesson',
  'removeLessons',
]);

/**
 * Tells what the author removes, as it is removed. What is undone is not told again: whoever keeps it
 * sees by the draft whether it is there. Apart from `editing`, which knows no bin.
 */
export function watchRemovals(
  { history }: Pick<Editing, 'history'>,
  tell: (removed: readonly Removed[]) => void,
): Cancel {
  let before = history.get();
  return history.subscribe(() => {
    const now = history.get();
    const last = now.done.at(-1);
    const isNew =
      now.undone.length === 0 &&
      last !== undefined &&
      ![...before.done, ...before.undone].includes(last);
    if (isNew && REMOVALS.has(last.name)) {
      const removed = removedBetween(before.draft, now.draft);
      if (removed.length > 0) tell(removed);
    }
    before = now;
  });
}
