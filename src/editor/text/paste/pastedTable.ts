import type { Node } from 'prosemirror-model';

import { richSchema } from '../schema.ts';
import { inOneLine } from './collector.ts';

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
  const width = Math.max(0, ...rows.map(({ children }) => spanOf(children)));
  const isTable =
    rows.length > 1 && width > 1 && width <= WIDEST && table.querySelector('table') === null;
  if (!isTable) return rows.flatMap((row) => [...row.children].flatMap(read));
  const made = rows.map((row) => [...row.children].flatMap((cell) => cellsOf(cell, read)));
  return [
    nodes.table.create(
      null,
      made.map((cells, index) =>
        nodes.row.create(
          null,
          Array.from({ length: width }, (_, column) =>
            nodes.cell.create({ head: index === 0 }, cells[column] ?? []),
          ),
        ),
      ),
    ),
  ];
}

const spanOf = (cells: Iterable<Element>): number =>
  [...cells].reduce((sum, cell) => sum + columnsOf(cell), 0);

const columnsOf = (cell: Element): number =>
  Math.min(WIDEST, Math.max(1, Number(cell.getAttribute('colspan') ?? 1) || 1));

/** A cell over several columns stands in the first of them. */
function cellsOf(
  cell: Element,
  read: (cell: Element) => readonly Node[],
): readonly (readonly Node[])[] {
  const empty = Array.from({ length: columnsOf(cell) - 1 }, (): readonly Node[] => []);
  return [inOneLine(read(cell)), ...empty];
}
