import type { Draft } from '../../document/draft.ts';
import { duplicateBlock, removeBlock } from '../../commands/blocks.ts';
import type { Command, DraftPlace } from '../../commands/edit.ts';
import { duplicateLessons, moveLessons, removeLessons } from '../../commands/lessons.ts';
import { moveBlock } from '../../commands/moveBlock.ts';
import { inCourseOrder } from '../../commands/places.ts';
import { isWithin } from '../../commands/within.ts';
import { isSamePlace } from '../../editing/places.ts';
import { type DropAnswer, lessonIdOf } from './dropPlace.ts';
import type { OutlineRow } from './outlineRows.ts';

/** Chosen rows as things are done to them: none along with one around it, and parts not by themselves. */
export function arranged(draft: Draft, rows: readonly OutlineRow[]): readonly OutlineRow[] {
  const movable = rows.filter(({ kind }) => kind !== 'part');
  return inCourseOrder(
    draft,
    movable.map(({ place }) => place),
  ).flatMap((place) => movable.find((row) => isSamePlace(row.place, place)) ?? []);
}

/** Whether they are lessons or blocks; `null`: both, or none. */
export function kindOf(rows: readonly OutlineRow[]): 'lesson' | 'block' | null {
  const kinds = new Set(rows.map(({ kind }) => kind));
  if (kinds.size !== 1) return null;
  return kinds.has('lesson') ? 'lesson' : 'block';
}

const placesOf = (rows: readonly OutlineRow[]): readonly DraftPlace[] =>
  rows.map(({ place }) => place);

const nothing: Command = () => null;

export function duplicating(rows: readonly OutlineRow[]): Command {
  const kind = kindOf(rows);
  if (kind === null) return nothing;
  return kind === 'lesson'
    ? duplicateLessons(rows.map(lessonIdOf))
    : duplicateBlock(placesOf(rows));
}

export function removing(rows: readonly OutlineRow[]): Command {
  const kind = kindOf(rows);
  if (kind === null) return nothing;
  return kind === 'lesson' ? removeLessons(rows.map(lessonIdOf)) : removeBlock(placesOf(rows));
}

/** What letting rows go somewhere does. */
export function dropping(rows: readonly OutlineRow[], answer: DropAnswer): Command {
  if (answer.kind === 'refused') return nothing;
  return answer.kind === 'lessons'
    ? moveLessons(answer.ids, answer.index)
    : moveBlock(placesOf(rows), answer.list, answer.index);
}

/** One step up or down among their neighbours; nothing where they stand in more than one list. */
export function stepping(rows: readonly OutlineRow[], by: -1 | 1): Command {
  const [first, last] = [rows[0], rows.at(-1)];
  const kind = kindOf(rows);
  if (first === undefined || last === undefined || kind === null) return nothing;
  if (kind === 'lesson') {
    const to = by === -1 ? first.number - 2 : last.number + 1;
    return to < 0 ? nothing : moveLessons(rows.map(lessonIdOf), to);
  }
  const list = { file: first.place.file, path: first.place.path.slice(0, -1) };
  const stands = ({ place: { file, path } }: OutlineRow): boolean =>
    file === list.file && path.length === list.path.length + 1 && isWithin(path, list.path);
  const edge = Number((by === -1 ? first : last).place.path.at(-1));
  const to = by === -1 ? edge - 1 : edge + 2;
  return rows.every(stands) && to >= 0 ? moveBlock(placesOf(rows), list, to) : nothing;
}

/** Where something is put that comes behind a row: into a lesson or a part, else after the block. */
export function behind({ kind, list, place, children }: OutlineRow): {
  readonly list: DraftPlace;
  readonly index: number;
  /** Where the block is that stands above it then. */
  readonly above: DraftPlace | null;
} {
  if (kind !== 'block' && list !== null) {
    return { list, index: children.length, above: children.at(-1)?.place ?? null };
  }
  const around = { file: place.file, path: place.path.slice(0, -1) };
  return { list: around, index: Number(place.path.at(-1)) + 1, above: place };
}
