import type * as z from 'zod';

import type { BlockLint } from '../contract.ts';
import type { tableSchema } from './schema.ts';

type AuthoredTable = z.output<typeof tableSchema>;
type Columns = AuthoredTable['columns'];

/** Rows and columns that do not meet: each row needs one cell for each column. */
export const lintCells = ({
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
