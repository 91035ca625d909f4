import { valueAt } from '../../../course/load/jsonPath.ts';
import { excerptOf } from '../../../course/excerpt.ts';
import { COURSE_FILE } from '../../../course/files.ts';
import { isLessonFile } from '../../commands/draftFile.ts';
import type { Draft } from '../../document/draft.ts';
import { jsonIn } from '../../../course/load/jsonIn.ts';
import { blockName } from '../blockName.ts';

/** What the parts of a course are called by who writes it, by ids that nobody has to know. */
export interface PartNames {
  /** The title of a lesson; `null`: it stands in none of the drafts. */
  readonly lesson: (id: string) => string | null;
  /** Where a lesson stands in the course as it is, counted from 0; what it does not have comes last. */
  readonly placeOf: (lesson: string) => number;
  readonly block: (id: string) => FoundBlock | null;
  /** The first words of a part of a block; `null`: it has none, or is unknown. */
  readonly item: (block: string, id: string) => string | null;
}

/** A block where it stands: the title of its lesson, and what the outline calls it. */
export interface FoundBlock extends ReturnType<typeof blockName> {
  readonly lesson: string;
}

interface Standing {
  readonly lesson: string;
  readonly value: object;
}

/**
 * Names parts as they are in the first draft that has them.
 *
 * @param drafts The course as it is, and then as it was: there stands what was taken out.
 */
export function partNames(drafts: readonly Draft[], language: string): PartNames {
  const lessons = new Map<string, string>();
  const blocks = new Map<string, Standing>();
  for (const draft of drafts) {
    for (const [file, text] of draft) {
      if (!isLessonFile(file)) continue;
      const value = jsonIn(text);
      const [id, title] = [valueAt(value, ['id']), String(valueAt(value, ['title']) ?? '')];
      if (typeof id === 'string' && !lessons.has(id)) lessons.set(id, title);
      for (const block of objectsIn(value).filter((each) => each !== value && isBlock(each))) {
        const called = String(valueAt(block, ['id']));
        if (!blocks.has(called)) blocks.set(called, { lesson: title, value: block });
      }
    }
  }
  const listed = valueAt(jsonIn(drafts[0]?.get(COURSE_FILE) ?? ''), ['lessons']);
  const order: readonly unknown[] = Array.isArray(listed) ? listed : [];
  return {
    lesson: (id) => lessons.get(id) ?? null,
    placeOf: (id) => (order.includes(id) ? order.indexOf(id) : order.length),
    block: (id) => {
      const found = blocks.get(id);
      return found === undefined
        ? null
        : { lesson: found.lesson, ...blockName(found.value, language) };
    },
    item: (block, id) =>
      excerptOf(objectsIn(blocks.get(block)?.value).find((each) => valueAt(each, ['id']) === id)),
  };
}

/** An item has an id, but no type. */
const isBlock = (value: object): boolean =>
  ['id', 'type'].every((name) => typeof valueAt(value, [name]) === 'string');

/** All objects in a value, however deep; itself where it is one. */
function objectsIn(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? within : [value, ...within];
}
