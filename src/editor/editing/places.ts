import { COURSE_FILE } from '../../course/files.ts';
import type { JsonPath } from '../../course/load/finding.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import type { DraftPlace } from '../commands/edit.ts';
import type { Draft } from '../document/draft.ts';
import { writtenJson } from '../document/jsonText.ts';
import type { Place } from '../document/history.ts';

/** A place of the history as commands take it. */
export const placeOf = ({ file, path }: Place): DraftPlace => ({ file, path: readPath(path) });

/** What `formatPath` wrote: `blocks[2].cards[0]`. */
export function readPath(written: string): JsonPath {
  return [...written.matchAll(STEP)].map(([, name, index, quoted]) => {
    if (index !== undefined) return Number(index);
    return quoted === undefined ? (name ?? '') : String(JSON.parse(quoted));
  });
}

const STEP = /([^.[\]]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/gu;

export const isSamePlace = (one: DraftPlace | null, other: DraftPlace | null): boolean =>
  one === other
    ? one !== null
    : one !== null &&
      other !== null &&
      one.file === other.file &&
      one.path.length === other.path.length &&
      one.path.every((step, index) => step === other.path[index]);

/** A field or an entry of what stands at a place. */
export const below = ({ file, path }: DraftPlace, step: string | number): DraftPlace => ({
  file,
  path: [...path, step],
});

/**
 * The list of items that a text stands in, such as cards and options; `null` where it stands in none:
 * blocks, questions and the cells of a row are added in other ways.
 */
export function listAround({ file, path }: DraftPlace): DraftPlace | null {
  const at = path.findLastIndex((step) => typeof step === 'number');
  const name = path[at - 1];
  const isOfItems = typeof name === 'string' && name !== 'blocks' && name !== 'questions';
  return isOfItems ? { file, path: path.slice(0, at) } : null;
}

/** The nearest thing around a place that has a form of its own: a block, a lesson, the course. */
export function formPlace(draft: Draft, { file, path }: DraftPlace): DraftPlace {
  const text = draft.get(file);
  if (text === undefined || file === COURSE_FILE) return { file: COURSE_FILE, path: [] };
  const value = writtenJson(text);
  for (let length = path.length; length > 0; length -= 1) {
    const at = path.slice(0, length);
    const isEntry = typeof at.at(-1) === 'number';
    if (isEntry && typeof valueAt(value, [...at, 'type']) === 'string') return { file, path: at };
  }
  return { file, path: [] };
}

/** Another field of the object that a field is of. */
export const beside = ({ file, path }: DraftPlace, name: string): DraftPlace => ({
  file,
  path: [...path.slice(0, -1), name],
});
