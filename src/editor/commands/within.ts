import type { JsonPath } from '../../course/load/finding.ts';
import type { DraftPlace } from './edit.ts';

/** Whether a path leads to a part of another, or to all of it. */
export const isWithin = (path: JsonPath, around: JsonPath): boolean =>
  around.length <= path.length && around.every((step, index) => path[index] === step);

/** Whether one place is another, or a part of it. */
export const isPlaceWithin = (place: DraftPlace, around: DraftPlace): boolean =>
  place.file === around.file && isWithin(place.path, around.path);
