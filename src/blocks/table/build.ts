import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { lintLongText } from '../longText.ts';
import type { tableSchema } from './author.ts';
import type { TableContent } from './content.ts';

const compileTable = (
  { title, caption, columns, rows, rowHeaders }: z.output<typeof tableSchema>,
  context: CompileContext,
): CompiledBlock<TableContent> => ({
  content: {
    title: title ?? null,
    caption: richTextOrNull(caption, context),
    columns: columns.map((column) => ({ title: column.title, width: column.width })),
    // A cell that is missing is reported; while its author writes it, the table keeps its shape.
    rows: rows.map(({ cells }) =>
      columns.map(({ id }) => richTextOrNull(cells[id], context) ?? []),
    ),
    rowHeaders,
  },
  state: { kind: 'none' },
  done: { when: 'passed' },
});

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

type Columns = AuthoredTable['columns'];

/** Rows and columns that do not meet: each row needs one cell for each column. */
const lintCells = ({
  columns,
  rows,
}: Pick<AuthoredTable, 'columns' | 'rows'>): readonly BlockLint[] => [
  ...sameColumns(columns),
  ...rows.flatMap(({ cells }, row) => [
    ...missingCells(columns, cells, row),
    ...unknownColumns(columns, cells, row),
  ]),
];

const sameColumns = (columns: Columns): readonly BlockLint[] =>
  columns.flatMap(({ id }, index) =>
    columns.findIndex((column) => column.id === id) === index ? [] : [sameColumn(id, index)],
  );

const sameColumn = (id: string, index: number): BlockLint => ({
  severity: 'error',
  rule: 'duplicate-column',
  path: ['columns', index, 'id'],
  message: `Another column has the id “${id}” already, so that both show the same cells.`,
  remedy: 'Give this one another id, and write its cells under that.',
});

function missingCells(
  columns: Columns,
  cells: Readonly<Record<string, string>>,
  row: number,
): readonly BlockLint[] {
  const missing = columns.filter(({ id }) => !Object.hasOwn(cells, id)).map(({ id }) => id);
  if (missing.length === 0) return [];
  return [
    {
      severity: 'error',
      rule: 'missing-cell',
      path: ['rows', row, 'cells'],
      message: `This row has no cell for ${missing.length === 1 ? 'the column' : 'the columns'} ${listed(missing)}.`,
      remedy: 'Add what is missing; write “–” where there is nothing to say.',
    },
  ];
}

const unknownColumns = (
  columns: Columns,
  cells: Readonly<Record<string, string>>,
  row: number,
): readonly BlockLint[] =>
  Object.keys(cells)
    .filter((name) => !columns.some(({ id }) => id === name))
    .map((name) => ({
      severity: 'error',
      rule: 'unknown-column',
      path: ['rows', row, 'cells', name],
      message: `The table has no column “${name}”, so that this cell is not shown.`,
      remedy: `Write the cell under the id of a column: ${listed(columns.map(({ id }) => id))}.`,
    }));

const listed = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

export const tableBuild: BlockBuild<'table', typeof tableSchema> = {
  compile: compileTable,
  lint: lintTable,
};
