import { valueAt } from '../../course/load/jsonPath.ts';
import { removing, settingValue } from '../document/jsonSplices.ts';
import type { DraftPlace } from './edit.ts';
import { listIn } from './listSplices.ts';
import type { Revision } from './revision.ts';

/** What stands in a cell that nobody has written yet: it must not be empty. */
export const EMPTY_CELL = '–';

/**
 * Once the columns or rows of a table changed, each row gets a cell for every column, and loses those
 * of columns that are gone.
 *
 * @param copied The index of the column whose copy is new, with all that stands under it.
 */
export function alignCells(
  revision: Revision,
  { file, path }: DraftPlace,
  copied: number | null = null,
): void {
  const [table, list] = [path.slice(0, -1), path.at(-1)];
  const here = revision.file(file);
  if (here === null || (list !== 'columns' && list !== 'rows')) return;
  if (valueAt(here.value, [...table, 'type']) !== 'table') return;
  const columns = listIn(here, [...table, 'columns']).map((column) =>
    String(valueAt(column, ['id'])),
  );
  const source = list === 'columns' && copied !== null ? columns[copied] : undefined;
  listIn(here, [...table, 'rows']).forEach((row, index) => {
    const cells = valueAt(row, ['cells']);
    const there = typeof cells === 'object' && cells !== null ? Object.keys(cells) : [];
    const at = (column: string) => [...table, 'rows', index, 'cells', column];
    const written = source === undefined ? undefined : valueAt(cells, [source]);
    for (const column of columns.filter((each) => !there.includes(each))) {
      const text = revision.file(file)?.text ?? '';
      revision.splice(file, settingValue(text, at(column), written ?? EMPTY_CELL, columns));
    }
    for (const column of there.filter((each) => !columns.includes(each))) {
      revision.splice(file, removing(revision.file(file)?.text ?? '', at(column)));
    }
  });
}
