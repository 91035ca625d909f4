import type { Table, TableRow } from 'mdast';

import { parseInlines } from './parseInlines.ts';
import type { ReportOutside } from './report.ts';
import type { RichBlock, RichInline } from './tree.ts';

type RichTable = Extract<RichBlock, { type: 'table' }>;
type Row = RichTable['rows'][number];

/** A Markdown table to a rich one in which every row has as many cells as the head. */
export function parseTable(table: Table, report: ReportOutside): RichTable {
  const [headRow, ...rows] = table.children;
  const head = headRow === undefined ? [] : parseRow(headRow, report);
  return {
    type: 'table',
    align: head.map((_, column) => alignOf(table.align?.[column])),
    head,
    rows: rows.map((row) => fit(row, parseRow(row, report), head.length, report)),
  };
}

const parseRow = (row: TableRow, report: ReportOutside): Row =>
  row.children.map((cell) => parseInlines(cell.children, report));

function fit(row: TableRow, cells: Row, width: number, report: ReportOutside): Row {
  if (cells.length > width) report(row, 'tableCells');
  return Array.from({ length: width }, (_, column): readonly RichInline[] => cells[column] ?? []);
}

function alignOf(align: NonNullable<Table['align']>[number] | undefined) {
  if (align === 'center') return 'center';
  return align === 'right' ? 'end' : 'start';
}
