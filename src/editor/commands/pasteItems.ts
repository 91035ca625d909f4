import type { JsonPath } from '../../course/load/finding.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { newItem } from './beginnings.ts';
import { type DraftFile, languageOf } from './draftFile.ts';
import type { Command, DraftPlace } from './edit.ts';
import { settingField } from './fieldSplices.ts';
import { giveIds } from './freshIds.ts';
import { leadOn } from './leadOn.ts';
import { insertingItem, isStillRight } from './listSplices.ts';
import { escaped } from './markdownParts.ts';
import { Revision } from './revision.ts';
import { isUnwritten } from './textSpots.ts';
import { titleAt } from './titleAt.ts';

/** A field of an item that a cell of pasted rows goes into. */
export interface CellField {
  readonly name: string;
  /** Whether it is Markdown, of which a pasted sign is none. */
  readonly isRich: boolean;
}

/**
 * Puts rows of texts into the items of a list, from one of them on. Items behind it that still say what
 * they began with are written over; for all other rows new ones come in. One change, however much it
 * is; `null` where the list cannot hold it.
 *
 * @param fields One for each cell of a row.
 */
export const pasteItems =
  (
    { file, path }: DraftPlace,
    index: number,
    fields: readonly CellField[],
    rows: readonly (readonly string[])[],
  ): Command =>
  (draft) => {
    const revision = new Revision(draft);
    const before = revision.file(file);
    if (before === null) return null;
    const isDone = rows.every((row, down) => {
      const item = [...path, index + down];
      const here = revision.file(file);
      if (here === null) return false;
      const isThere = down === 0 || isFree(here, item, fields);
      return (isThere || add(item)) && write(item, row);
    });
    if (!isDone || !isStillRight(revision, before, path)) return null;
    const last = [...path, index + rows.length - 1];
    return revision.named('pasteBlocks', titleAt(before, path), { file, path: last });

    function add(item: JsonPath): boolean {
      leadOn(revision, { file, path }, languageOf(draft));
      const here = revision.file(file);
      const made = here === null ? null : newItem(here, path, languageOf(draft));
      if (here === null || made === null) return false;
      if (!revision.splice(file, insertingItem(here, item, made))) return false;
      giveIds(revision, file, [item], 'kind');
      return true;
    }

    function write(item: JsonPath, row: readonly string[]): boolean {
      return fields.every(({ name, isRich }, cell) => {
        const text = row[cell]?.trim() ?? '';
        const here = revision.file(file);
        if (text === '') return true;
        const value = isRich ? escaped(text) : text;
        return here !== null && revision.splice(file, settingField(here, [...item, name], value));
      });
    }
  };

/** Whether an item is there of which nobody has written anything that is pasted over. */
const isFree = (here: DraftFile, item: JsonPath, fields: readonly CellField[]): boolean =>
  valueAt(here.value, item) !== undefined &&
  fields.every(({ name }) => isUnwritten(here.schema, here.value, [...item, name]));
