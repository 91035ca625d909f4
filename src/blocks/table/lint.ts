import type * as z from 'zod';

import type { BlockLint } from '../contract.ts';
import { lintLongText } from '../longText.ts';
import { lintCells } from './lintCells.ts';
import type { tableSchema } from './schema.ts';

type AuthoredTable = z.output<typeof tableSchema>;

const MOST_COLUMNS = 5;

export const lintTable = (
  table: Pick<AuthoredTable, 'title' | 'caption' | 'columns' | 'rows'>,
): readonly BlockLint[] => [
  ...(table.title === undefined && table.caption === undefined ? [unnamed] : []),
  ...lintColumns(table.columns),
  ...lintCells(table),
  ...table.rows.flatMap(({ cells }, row) =>
    Object.entries(cells).flatMap(([column, text]) => lintLongCell(text, row, column)),
  ),
];

function lintColumns(columns: AuthoredTable['columns']): readonly BlockLint[] {
  if (columns.length === 1) return [oneColumn];
  return columns.length > MOST_COLUMNS ? [tooWide(columns.length)] : [];
}

const lintLongCell = (text: string, row: number, column: string): readonly BlockLint[] =>
  lintLongText(text, {
    rule: 'long-cell',
    path: ['rows', row, 'cells', column],
    what: 'This cell',
    maxWords: 60,
    remedy: 'Keep what people compare, and tell the rest in a text block or an accordion.',
  });

const unnamed: BlockLint = {
  severity: 'warning',
  rule: 'unnamed-table',
  path: [],
  message: 'Nothing says what this table is about, so that people who listen cannot choose it.',
  remedy: 'Give it a "title" or a "caption".',
};

const oneColumn: BlockLint = {
  severity: 'warning',
  rule: 'one-column-table',
  path: ['columns'],
  message: 'A table with one column compares nothing.',
  remedy: 'Write it as a list in a text block.',
};

const tooWide = (columns: number): BlockLint => ({
  severity: 'warning',
  rule: 'wide-table',
  path: ['columns'],
  message: `This table has ${columns} columns; more than ${MOST_COLUMNS} have to be scrolled sideways.`,
  remedy: 'Leave out what nobody compares, or make two tables of it.',
});
