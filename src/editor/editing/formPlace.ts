import { parse } from 'jsonc-parser';

import { COURSE_FILE } from '../../course/files.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import type { DraftPlace } from '../commands/edit.ts';
import type { Draft } from '../document/draft.ts';

/** The nearest thing around a place that has a form of its own: a block, a lesson, the course. */
export function formPlace(draft: Draft, { file, path }: DraftPlace): DraftPlace {
  const text = draft.get(file);
  if (text === undefined || file === COURSE_FILE) return { file: COURSE_FILE, path: [] };
  const value: unknown = parse(text);
  for (let length = path.length; length > 0; length -= 1) {
    const at = path.slice(0, length);
    const isEntry = typeof at.at(-1) === 'number';
    if (isEntry && typeof valueAt(value, [...at, 'type']) === 'string') return { file, path: at };
  }
  return { file, path: [] };
}
