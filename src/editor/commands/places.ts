import { COURSE_FILE } from '../../course/files.ts';
import type { JsonPath } from '../../course/load/finding.ts';
import { lessonPath } from '../../course/load/loadedCourse.ts';
import type { Draft } from '../document/draft.ts';
import { type Piece, pieceAt } from '../document/jsonSplices.ts';
import { fileIn } from './draftFile.ts';
import type { DraftPlace } from './edit.ts';
import { listIn } from './listSplices.ts';
import { isWithin } from './within.ts';

/** Places in the order of the course, each once, and none that goes along with one around it. */
export function inCourseOrder(draft: Draft, places: readonly DraftPlace[]): readonly DraftPlace[] {
  const course = fileIn(draft, COURSE_FILE);
  const lessons = course === null ? [] : listIn(course, ['lessons']).map(String).map(lessonPath);
  const files = [...new Set([...lessons, ...draft.keys()])];
  const sorted = places.toSorted(
    (one, other) =>
      files.indexOf(one.file) - files.indexOf(other.file) || comparePaths(one.path, other.path),
  );
  const whole: DraftPlace[] = [];
  for (const place of sorted) {
    const last = whole.at(-1);
    const goesAlong = last?.file === place.file && isWithin(place.path, last.path);
    if (!goesAlong) whole.push(place);
  }
  return whole;
}

function comparePaths(one: JsonPath, other: JsonPath): number {
  const at = one.findIndex((step, index) => step !== other[index]);
  const [a, b] = [one[at], other[at]];
  if (at === -1 || b === undefined) return one.length - other.length;
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : 1;
}

/** Where a place is once something stands before the entry at `index` of a list in its file. */
export const afterInsertion = (path: JsonPath, list: JsonPath, index: number, count: number) =>
  shifted(path, list, (step) => (step >= index ? step + count : step));

/** Where a place is once the entry that stood at another path is gone. */
export function afterRemoval(path: JsonPath, removed: JsonPath): JsonPath {
  const index = removed.at(-1);
  if (typeof index !== 'number') return path;
  return shifted(path, removed.slice(0, -1), (step) => (step > index ? step - 1 : step));
}

function shifted(path: JsonPath, list: JsonPath, move: (step: number) => number): JsonPath {
  const step = path[list.length];
  if (typeof step !== 'number' || !isWithin(path, list)) return path;
  return path.with(list.length, move(step));
}

/** What stands at places, as it is written; without those where nothing does. */
export const piecesAt = (draft: Draft, places: readonly DraftPlace[]): readonly Piece[] =>
  places.flatMap(({ file, path }) => pieceAt(draft.get(file) ?? '', path) ?? []);
