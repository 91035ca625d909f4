import type { JsonPath } from '../../course/load/finding.ts';
import { formatPath } from '../../course/load/jsonPath.ts';
import type { DraftPlace } from '../commands/edit.ts';
import type { Place } from '../document/history.ts';

/** A place of the history as commands take it. */
export const placeOf = ({ file, path }: Place): DraftPlace => ({ file, path: readPath(path) });

/** What {@link formatPath} wrote: `blocks[2].cards[0]`. */
function readPath(written: string): JsonPath {
  return [...written.matchAll(STEP)].map(([, name, index, quoted]) => {
    if (index !== undefined) return Number(index);
    return quoted === undefined ? (name ?? '') : String(JSON.parse(quoted));
  });
}

const STEP = /([^.[\]]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/gu;

export const isSamePlace = (one: DraftPlace | null, other: DraftPlace | null): boolean =>
  one !== null &&
  other !== null &&
  one.file === other.file &&
  formatPath(one.path) === formatPath(other.path);

/** A field or an entry of what stands at a place. */
export const below = ({ file, path }: DraftPlace, step: string | number): DraftPlace => ({
  file,
  path: [...path, step],
});

/** Another field of the object that a field is of. */
export const beside = ({ file, path }: DraftPlace, name: string): DraftPlace => ({
  file,
  path: [...path.slice(0, -1), name],
});
