import { fixFiles } from '../../course/fix/fixFiles.ts';
import { LOCK_FILE } from '../../course/files.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import type { Command, DraftPlace } from '../commands/edit.ts';
import { removingPart, settingField } from '../commands/fieldSplices.ts';
import { insertingItem, listIn } from '../commands/listSplices.ts';
import { forget } from '../commands/mentions.ts';
import { Revision } from '../commands/revision.ts';
import { titleAt } from '../commands/titleAt.ts';
import { narrowed } from '../document/splice.ts';

/** A step of the history that puts something right, whatever it does for that. */
export const mending =
  (place: DraftPlace, change: (revision: Revision) => boolean): Command =>
  (draft) => {
    const revision = new Revision(draft);
    const here = revision.file(place.file);
    const about = here === null ? null : titleAt(here, place.path);
    return change(revision) ? revision.named('mend', about, place) : null;
  };

/** The same by what another command does. */
export const mendingBy =
  (command: Command): Command =>
  (draft) => {
    const edit = command(draft);
    return edit && { ...edit, name: 'mend', joins: false };
  };

/** Writes a value where a place is, whatever stood there. */
export const writing = (place: DraftPlace, value: unknown): Command =>
  writingAll([{ place, value }]);

export const writingAll = (
  values: readonly { readonly place: DraftPlace; readonly value: unknown }[],
): Command =>
  mending(values[0]?.place ?? { file: '', path: [] }, (revision) =>
    values.every(({ place: { file, path }, value }) => {
      const here = revision.file(file);
      return here !== null && revision.splice(file, settingField(here, path, value));
    }),
  );

/** Takes away what stands at a place, with what would not be right without it. */
export const removing = (place: DraftPlace): Command =>
  mending(place, (revision) => {
    const here = revision.file(place.file);
    return here !== null && revision.splice(place.file, removingPart(here, place.path));
  });

/** Moves a field to where it belongs in its file; not where something stands already. */
export const moving = (place: DraftPlace, to: DraftPlace['path']): Command =>
  mending(place, (revision) => {
    const { file, path } = place;
    const here = revision.file(file);
    const value = valueAt(here?.value, path);
    if (here === null || value === undefined || valueAt(here.value, to) !== undefined) return false;
    if (!revision.splice(file, settingField(here, to, value))) return false;
    const after = revision.file(file);
    return after !== null && revision.splice(file, removingPart(after, path));
  });

/** Adds a value at the end of a list. */
export const listing = ({ file, path }: DraftPlace, value: unknown): Command =>
  mending({ file, path }, (revision) => {
    const here = revision.file(file);
    if (here === null) return false;
    return revision.splice(file, insertingItem(here, [...path, listIn(here, path).length], value));
  });

/** Takes a lesson off the list of the course, and out of all that names it. */
export const forgetting = (place: DraftPlace, lesson: string): Command =>
  mending(place, (revision) => {
    const here = revision.file(place.file);
    const isOff = here !== null && revision.splice(place.file, removingPart(here, place.path));
    if (isOff) forget(revision, 'lesson', lesson);
    return isOff;
  });

/** Takes a whole file out of the course. */
export const dropping = (file: string): Command =>
  mending({ file, path: [] }, (revision) => {
    revision.remove(file);
    return true;
  });

/**
 * Gives names to what has none, and other ones to what came with a copy, in the whole course.
 *
 * @param lock What it knows keeps its name.
 */
export const naming = (place: DraftPlace, lock: string | null): Command =>
  mending(place, (revision) => {
    const encoder = new TextEncoder();
    const texts = [...revision.before, ...(lock === null ? [] : [[LOCK_FILE, lock] as const])];
    const files = new Map(texts.map(([path, text]) => [path, { bytes: encoder.encode(text) }]));
    const fixed = [...fixFiles(files).texts];
    return (
      fixed.length > 0 &&
      fixed.every(([file, inserted]) => {
        const removed = revision.before.get(file) ?? '';
        return revision.splice(file, [narrowed({ offset: 0, removed, inserted })]);
      })
    );
  });

/** Writes other characters where a fault in a file’s own writing is; the line and column count from 1. */
export const rewriting = (
  { file, line, column }: { readonly file: string; readonly line: number; readonly column: number },
  found: RegExp,
  inserted: string,
): Command =>
  mending({ file, path: [] }, (revision) => {
    const text = revision.before.get(file) ?? '';
    const before = text.split(/(?<=\r\n|\n|\r(?!\n))/).slice(0, line - 1);
    // Of a mark at its very beginning, which says how it is encoded, places know nothing.
    const mark = line === 1 && text.startsWith('\uFEFF') ? 1 : 0;
    const offset = before.join('').length + column - 1 + mark;
    const removed = found.exec(text.slice(offset))?.[0];
    if (removed === undefined) return false;
    return revision.splice(file, [{ offset, removed, inserted }]);
  });
