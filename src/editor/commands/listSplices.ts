import { accepts } from '../../blocks/schemaNode.ts';
import { limitsOf } from '../../course/files.ts';
import { beyondBounds } from '../../course/load/bounds.ts';
import type { JsonPath } from '../../course/load/finding.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { schemaAt } from '../../course/load/schemaAt.ts';
import { insertingPieces, insertingValue, type Piece } from '../document/jsonSplices.ts';
import type { Splice } from '../document/splice.ts';
import type { DraftFile } from './draftFile.ts';
import { settingField } from './fieldSplices.ts';
import type { Revision } from './revision.ts';

export function listIn({ value }: DraftFile, path: JsonPath): readonly unknown[] {
  const list = valueAt(value, path);
  return Array.isArray(list) ? list : [];
}

/** Where something that is put before `index`, or at the end, will stand. */
export const standingAt = (here: DraftFile, list: JsonPath, index: number): number =>
  Math.max(0, Math.min(index, listIn(here, list).length));

/** Puts a value where a path says; a list that is missing is made, in its place in the format. */
export function insertingItem(
  here: DraftFile,
  path: JsonPath,
  value: unknown,
): readonly Splice[] | null {
  const [list, index] = [path.slice(0, -1), path.at(-1)];
  if (typeof index !== 'number') return null;
  return valueAt(here.value, list) === undefined
    ? settingField(here, list, [value])
    : insertingValue(here.text, list, index, value);
}

/** The same for pieces as their author wrote them, the first where the path says. */
export function insertingWritten(
  here: DraftFile,
  path: JsonPath,
  pieces: readonly Piece[],
): readonly Splice[] | null {
  const [list, index] = [path.slice(0, -1), path.at(-1)];
  if (typeof index !== 'number') return null;
  return valueAt(here.value, list) === undefined
    ? settingField(
        here,
        list,
        pieces.map(({ source }): unknown => JSON.parse(source)),
      )
    : insertingPieces(here.text, list, index, pieces);
}

/** Whether a list, which may stand elsewhere now, holds what it may hold, or did not before either. */
export function isStillRight(
  revision: Revision,
  before: DraftFile,
  list: JsonPath,
  now: JsonPath = list,
): boolean {
  const schema = schemaAt(before.schema, before.value, list);
  const after = revision.file(before.file);
  if (schema === null || after === null) return false;
  const was = valueAt(before.value, list);
  return (
    (accepts(schema, valueAt(after.value, now)) || !accepts(schema, was)) &&
    beyondBounds(after.text, limitsOf(after.file)) === null
  );
}

/** Where the author is once the item at a path is gone: at the next one, or at what held them. */
export function besideRemoved(after: DraftFile | null, path: JsonPath): JsonPath {
  const [list, index] = [path.slice(0, -1), path.at(-1)];
  const left = after === null ? 0 : listIn(after, list).length;
  if (left === 0 || typeof index !== 'number') return list.slice(0, -1);
  return [...list, Math.min(index, left - 1)];
}
