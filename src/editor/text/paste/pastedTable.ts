import type { Node } from 'prosemirror-model';

import { richSchema } from '../schema.ts';
import { inOneLine } from './collector.ts';
import { placedCells } from './placedCells.ts';

const { nodes } = richSchema;

/** Wider than this, nobody reads a table on a phone, and it was made for its looks. */
const WIDEST = 12;

/**
 * A table, where it is one: of at least two columns and two rows. What was made for its looks becomes
 * paragraphs, a row a line.
 */
export function pastedTable(
  table: Element,
  read: (cell: Element) => readonly Node[],
): readonly Node[] {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const placed = placedCells(rows);
  const width = Math.max(0, ...placed.map(({ length }) => length));
  const isTable =
    rows.length > 1 && width > 1 && width <= WIDEST && table.querySelector('table') === null;
  if (!isTable) return rows.flatMap((row) => [...row.children].flatMap(read));
  const made = placed.map((cells) =>
    Array.from({ length: width }, (_, column) => {
      const cell = cells[column];
      return cell === undefined ? [] : inOneLine(read(cell));
    }),
  );
  return [
    nodes.table.create(
      null,
      made.map((cells, index) =>
        nodes.row.create(
          null,
          cells.map((words) => nodes.cell.create({ head: index === 0 }, words)),
        ),
      ),
    ),
  ];
}
