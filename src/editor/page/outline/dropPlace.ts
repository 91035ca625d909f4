import type { DraftPlace } from '../../commands/edit.ts';
import { isWithin } from '../../commands/within.ts';
import type { OutlineRow } from './outlineRows.ts';

/** Where something is let go: at a row, or into it. */
export interface DropAt {
  readonly row: OutlineRow;
  readonly position: 'before' | 'on' | 'after';
}

/** What letting go there does, or why it cannot be done: each reason has words of its own. */
export type DropAnswer =
  | { readonly kind: 'lessons'; readonly ids: readonly string[]; readonly index: number }
  | { readonly kind: 'blocks'; readonly list: DraftPlace; readonly index: number }
  | { readonly kind: 'refused'; readonly why: DropRefusal };

export type DropRefusal =
  | 'part'
  | 'mixed'
  | 'lessonInBlocks'
  | 'blockBetweenLessons'
  | 'intoItself'
  | 'type';

/** What a place for blocks takes: the types, as the files have them. */
export type TypesFor = (list: DraftPlace) => readonly string[];

/** What comes of moved rows that are let go somewhere. */
export function dropAnswer(
  moved: readonly OutlineRow[],
  { row, position }: DropAt,
  typesFor: TypesFor,
): DropAnswer {
  if (moved.length === 0) return refused('part');
  const lessons = moved.filter(({ kind }) => kind === 'lesson');
  if (lessons.length > 0 && lessons.length < moved.length) return refused('mixed');
  if (lessons.length > 0) return lessonsTo(lessons, row, position);
  if (row.kind === 'lesson' && position !== 'on') return refused('blockBetweenLessons');
  const list = position === 'on' ? row.list : listAround(row);
  if (list === null) return refused('type');
  if (moved.some(({ place }) => place.file === list.file && isWithin(list.path, place.path))) {
    return refused('intoItself');
  }
  const types: ReadonlySet<string> = new Set(typesFor(list));
  if (!moved.every(({ blockType }) => types.has(blockType))) return refused('type');
  const index = Number(row.place.path.at(-1));
  const at = { before: index, after: index + 1, on: Infinity }[position];
  return { kind: 'blocks', list, index: at };
}

const refused = (why: DropRefusal): DropAnswer => ({ kind: 'refused', why });

function lessonsTo(
  lessons: readonly OutlineRow[],
  row: OutlineRow,
  position: DropAt['position'],
): DropAnswer {
  if (row.kind !== 'lesson' || position === 'on') return refused('lessonInBlocks');
  const index = position === 'before' ? row.number - 1 : row.number;
  return { kind: 'lessons', ids: lessons.map(lessonIdOf), index };
}

export const lessonIdOf = ({ place }: OutlineRow): string =>
  place.file.slice('lessons/'.length, -'.json'.length);

/** The list in which a block stands. Parts of blocks are moved in their form. */
const listAround = ({ kind, place }: OutlineRow): DraftPlace | null =>
  kind === 'block' ? { file: place.file, path: place.path.slice(0, -1) } : null;
