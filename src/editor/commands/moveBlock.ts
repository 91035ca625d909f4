import type { JsonPath } from '../../course/load/finding.ts';
import { formatPath, valueAt } from '../../course/load/jsonPath.ts';
import { movingWithin } from '../document/jsonSplices.ts';
import { typesAt } from './blockLists.ts';
import type { Command, DraftPlace, Edit } from './edit.ts';
import { removingPart } from './fieldSplices.ts';
import { insertingWritten, isStillRight, listIn, standingAt } from './listSplices.ts';
import { afterInsertion, afterRemoval, inCourseOrder, piecesAt } from './places.ts';
import { isWithin } from './within.ts';
import { Revision } from './revision.ts';
import { titleAt } from './titleAt.ts';

/**
 * Moves blocks, as they are written and with their ids, before the one that stands at `index` of a
 * list now: of their own list, of another lesson, of a panel. `null` where they are there already,
 * cannot stand there, or would leave a lesson without a block.
 */
export const moveBlock =
  (blocks: readonly DraftPlace[], list: DraftPlace, index: number): Command =>
  (draft) => {
    const revision = new Revision(draft);
    const places = inCourseOrder(draft, blocks);
    const target = revision.file(list.file);
    if (target === null || places.length === 0 || !mayStand(revision, places, list)) return null;
    const at = standingAt(target, list.path, index);
    if (places.every((place) => isIn(place, list))) return withinList(revision, places, list, at);
    return acrossLists(revision, places, list, at);
  };

const isIn = ({ file, path }: DraftPlace, list: DraftPlace): boolean =>
  file === list.file && formatPath(path.slice(0, -1)) === formatPath(list.path);

/** No block goes into itself, and none where its type cannot be. */
function mayStand(revision: Revision, places: readonly DraftPlace[], list: DraftPlace): boolean {
  const target = revision.file(list.file);
  const types: ReadonlySet<unknown> = new Set(target === null ? [] : typesAt(target, list.path));
  return places.every(({ file, path }) => {
    const here = revision.file(file);
    const goesIntoItself = file === list.file && isWithin(list.path, path);
    return here !== null && !goesIntoItself && types.has(valueAt(here.value, [...path, 'type']));
  });
}

/** Commas and line breaks stay where they are; the blocks change places. */
function withinList(
  revision: Revision,
  places: readonly DraftPlace[],
  { file, path }: DraftPlace,
  at: number,
): Edit | null {
  const before = revision.file(file);
  if (before === null) return null;
  const froms = places.flatMap((place) => place.path.at(-1) ?? []).map(Number);
  const left = froms.filter((from) => from < at);
  // Those above go down from the last on, those below up from the first on: none shifts another.
  const moves = [
    ...left.toReversed().map((from, index) => [from, at - 1 - index]),
    ...froms.slice(left.length).map((from, index) => [from, at + index]),
  ];
  for (const [from = 0, to = 0] of moves) {
    const text = revision.file(file)?.text ?? '';
    if (from !== to && !revision.splice(file, movingWithin(text, path, from, to))) return null;
  }
  const about = titleAt(before, [...path, froms[0] ?? 0]);
  return revision.namedFor(places.length, 'moveBlock', about, {
    file,
    path: [...path, at - left.length],
  });
}

function acrossLists(
  revision: Revision,
  places: readonly DraftPlace[],
  list: DraftPlace,
  at: number,
): Edit | null {
  const [first] = places;
  const source = first === undefined ? null : revision.file(first.file);
  const target = revision.file(list.file);
  if (first === undefined || source === null || target === null) return null;
  const hadList = listIn(target, list.path).length > 0;
  const pieces = piecesAt(revision.before, places);
  let landed: JsonPath = [...list.path, at];
  if (pieces.length < places.length) return null;
  if (!revision.splice(list.file, insertingWritten(target, landed, pieces))) return null;
  for (const { file, path } of places.toReversed()) {
    const isBeside = file === list.file;
    const from = isBeside && hadList ? afterInsertion(path, list.path, at, places.length) : path;
    const here = revision.file(file);
    if (here === null || !revision.splice(file, removingPart(here, from))) return null;
    if (isBeside) landed = afterRemoval(landed, from);
  }
  if (!isStillRight(revision, target, list.path, landed.slice(0, -1))) return null;
  return revision.namedFor(places.length, 'moveBlock', titleAt(source, first.path), {
    file: list.file,
    path: landed,
  });
}
