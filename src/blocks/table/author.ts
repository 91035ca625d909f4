import * as z from 'zod';

import { blockBase } from '../base.ts';
import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockDefinition, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { group, id, items, plainText, richText, setting } from '../fields.ts';
import { lintLongText } from '../longText.ts';
import { columnWidths, type TableContent } from './content.ts';

const columnSchema = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this column, unique among the columns. Cells are written under it.',
    example: 'try',
  }),
  title: plainText({
    title: 'Title',
    description: 'What stands at the head of the column.',
    example: 'You could try',
  }),
  width: setting(z.enum(columnWidths).default('normal'), {
    title: 'Width',
    description: 'Narrow for a column of short words or numbers.',
    example: 'narrow',
  }),
});

const cell = richText({
  title: 'Cell',
  description:
    'What stands in this row under this column, in Markdown: a few words, paragraphs or a list.',
  example: 'Agree on where and when to meet.',
});

const rowSchema = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this row, unique among the rows.',
    example: 'late',
  }),
  cells: group(z.record(z.string(), cell), {
    title: 'Cells',
    description: "What the row says under each column, by the columns' ids.",
    example: { situation: 'Somebody is late', try: 'Agree on where and when to meet.' },
  }),
});

export const tableSchema = z.strictObject({
  ...blockBase('table'),
  title: plainText({
    title: 'Title',
    description: 'A heading above the table.',
    example: 'What helps when things go wrong',
  }).optional(),
  caption: richText({
    title: 'Caption',
    description: 'A line above the table that says what it compares, in Markdown.',
    example: 'Three situations, and what peer workers try.',
  }).optional(),
  columns: group(z.array(columnSchema).min(1), {
    title: 'Columns',
    description: 'The columns, in reading order; best two to four.',
    example: [
      { id: 'situation', title: 'When' },
      { id: 'try', title: 'You could try' },
    ],
  }),
  rows: items(rowSchema, {
    title: 'Rows',
    description: 'The rows, in reading order, each with a cell for every column.',
    example: [
      {
        id: 'late',
        cells: { situation: 'Somebody is late', try: 'Agree on where and when to meet.' },
      },
    ],
  }),
  rowHeaders: setting(z.boolean().default(true), {
    title: 'Row headers',
    description: 'False when the first column does not name what its row is about.',
    example: false,
  }),
});

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

export const tableDefinition: BlockDefinition<'table', typeof tableSchema> = {
  type: 'table',
  schema: tableSchema,
  about: {
    title: 'Table',
    purpose: 'Facts side by side in rows and columns; on narrow screens, a card for each row.',
    use: 'To compare things by the same points. A list does better when there is only one point.',
    tip: 'Keep cells short, and give the table a caption that says what it shows.',
  },
  compile: compileTable,
  lint: lintTable,
};
