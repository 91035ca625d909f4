import type { JsonPath } from '../../course/load/finding.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import type { Command, DraftPlace } from './edit.ts';
import { settingField } from './fieldSplices.ts';
import { giveIds } from './freshIds.ts';
import { insertingItem, listIn } from './listSplices.ts';
import { Revision } from './revision.ts';
import { alignCells, EMPTY_CELL } from './tableCells.ts';
import { titleAt } from './titleAt.ts';

/** Where the parts of a table stand in what holds it, by the names of their fields. */
export interface TableFields {
  readonly columns: string;
  readonly rows: string;
  /** The field of a row that has its cells, by the ids of the columns. */
  readonly cells: string;
  /** The field of a column that stands at its head. */
  readonly head: string;
}

/**
 * Puts texts into the cells of a table, from one cell to the end and down; what is missing of rows
 * and columns is added. One change, however much it is.
 *
 * @param row -1 for the heads of the columns.
 */
export const pasteCells =
  (
    table: DraftPlace,
    fields: TableFields,
    { row, column }: { readonly row: number; readonly column: number },
    texts: readonly (readonly string[])[],
  ): Command =>
  (draft) => {
    const revision = new Revision(draft);
    const { file, path } = table;
    const here = revision.file(file);
    if (here === null) return null;
    const width = Math.max(0, ...texts.map((line) => line.length));
    const [columns, rows] = [
      [...path, fields.columns],
      [...path, fields.rows],
    ];
    fillUp(revision, { file, path: columns }, column + width, { [fields.head]: EMPTY_CELL });
    fillUp(revision, { file, path: rows }, row + texts.length, { [fields.cells]: {} });
    texts.forEach((line, down) =>
      line.forEach((text, along) => {
        const now = revision.file(file);
        const at = cellAt(now === null ? [] : listIn(now, columns), row + down, column + along);
        if (now === null || at === null) return;
        revision.splice(file, settingField(now, [...path, ...at], text.trim() || EMPTY_CELL));
      }),
    );
    return revision.named('pasteBlocks', titleAt(here, path), { file, path: rows });

    function cellAt(heads: readonly unknown[], line: number, place: number): JsonPath | null {
      if (line < 0) return [fields.columns, place, fields.head];
      const id = valueAt(heads[place], ['id']);
      return typeof id === 'string' ? [fields.rows, line, fields.cells, id] : null;
    }
  };

/** Adds to a list until it has so many. */
function fillUp(revision: Revision, list: DraftPlace, count: number, item: object): void {
  for (;;) {
    const here = revision.file(list.file);
    const there = here === null ? count : listIn(here, list.path).length;
    if (here === null || there >= count) return;
    const path = [...list.path, there];
    if (!revision.splice(list.file, insertingItem(here, path, { id: undefined, ...item }))) return;
    giveIds(revision, list.file, [path], 'kind');
    alignCells(revision, list);
  }
}
