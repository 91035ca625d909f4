import { jsonIn } from '../../course/load/jsonIn.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import type { DraftPlace } from '../commands/edit.ts';
import type { Draft } from '../document/draft.ts';

/**
 * Where an author goes back to once what was done at a place is undone. Where something was added to a
 * list, that is what it was put behind, such as the block that was copied: at its own place stands now
 * what came after it, which the author had nothing to do with.
 *
 * @param added With what is undone.
 * @param undone Without it.
 */
export function beforeAdded(added: Draft, undone: Draft, place: DraftPlace): DraftPlace {
  const { file, path } = place;
  const [was, is]: readonly unknown[] = [added, undone].map((draft) =>
    jsonIn(draft.get(file) ?? ''),
  );
  for (const [depth, step] of path.entries()) {
    if (typeof step !== 'number' || step === 0) continue;
    const list = path.slice(0, depth);
    const [longer, left] = [valueAt(was, list), valueAt(is, list)];
    if (!Array.isArray(longer) || !Array.isArray(left)) break;
    if (left.length < longer.length) return { file, path: [...list, step - 1] };
  }
  return place;
}
