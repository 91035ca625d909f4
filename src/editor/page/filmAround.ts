import type { JsonPath } from '../../course/load/finding.ts';
import { valueAt } from '../../course/load/jsonPath.ts';

const PLAYED = /\.(?:mp4|webm|mp3|m4a|ogg|wav)$/i;

/**
 * The film or the recording of the block around a place; `null` where there is none. Apart from the form, which has only
 * the object that a field is of.
 */
export function filmAround(file: unknown, path: JsonPath): string | null {
  const block = path.findLastIndex((_, index) => hasType(valueAt(file, path.slice(0, index + 1))));
  return block === -1 ? null : filmIn(valueAt(file, path.slice(0, block + 1)));
}

const hasType = (value: unknown): boolean => typeof valueAt(value, ['type']) === 'string';

function filmIn(value: unknown): string | null {
  if (typeof value === 'string')
    return PLAYED.test(value) && !/^https?:/.test(value) ? value : null;
  if (typeof value !== 'object' || value === null) return null;
  return (
    Object.values(value)
      .map(filmIn)
      .find((film) => film !== null) ?? null
  );
}
