import type { JsonPath } from '../../course/load/finding.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import type { Draft } from '../document/draft.ts';
import { jsonIn } from '../../course/load/jsonIn.ts';
import type { DraftPlace } from './edit.ts';

/**
 * Where a place of a draft is in a later one, by the ids of what stands on the way to it: others may
 * have been put before it, or it was moved within its list. `null` where it is gone. Apart from the
 * editing, as a question of drafts alone.
 */
export function placeNow(before: Draft, now: Draft, { file, path }: DraftPlace): DraftPlace | null {
  if (!now.has(file)) return null;
  const [was, is]: readonly unknown[] = [before, now].map((draft) => jsonIn(draft.get(file) ?? ''));
  let at: JsonPath = [];
  for (const [depth, step] of path.entries()) {
    const id = valueAt(was, [...path.slice(0, depth + 1), 'id']);
    const list = valueAt(is, at);
    const isNamed = typeof step === 'number' && typeof id === 'string' && Array.isArray(list);
    const found = isNamed ? list.findIndex((entry) => valueAt(entry, ['id']) === id) : step;
    if (found === -1) return null;
    at = [...at, found];
  }
  return { file, path: at };
}
