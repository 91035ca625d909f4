import type { DraftEdit } from '../document/draft.ts';
import { narrowed } from '../document/splice.ts';
import type { FileChange } from '../shelf/shelf.ts';

/** What has to be written for `to` to stand where `from` stood. */
export function changesBetween(
  from: ReadonlyMap<string, string>,
  to: ReadonlyMap<string, string>,
): readonly FileChange[] {
  const paths = new Set([...from.keys(), ...to.keys()]);
  return [...paths].flatMap((path) => {
    const [before, after] = [from.get(path) ?? null, to.get(path) ?? null];
    return before === after ? [] : [{ path, before, after }];
  });
}

/** Files with some of them as they are `now`; `null`: gone. */
export function applied(
  files: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string | null>,
): ReadonlyMap<string, string> {
  const next = new Map(files);
  for (const [path, text] of now) {
    if (text === null) next.delete(path);
    else next.set(path, text);
  }
  return next;
}

/** A change of a file as an edit of a draft, which can be undone. */
export function editOf({ path, before, after }: FileChange): DraftEdit {
  if (before === null) return { kind: 'create', file: path, text: after ?? '' };
  if (after === null) return { kind: 'remove', file: path, text: before };
  const splices = [narrowed({ offset: 0, removed: before, inserted: after })];
  return { kind: 'splice', file: path, splices };
}
