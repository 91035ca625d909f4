import { linearizeRichText, richTextToPlainText } from '../../richtext/linear.ts';
import type { RichText } from '../../richtext/tree.ts';
import type { Linear, Linearize } from '../contract.ts';
import { heading, richText } from '../linearPieces.ts';
import type { TableContent } from './content.ts';

export const linearizeTable: Linearize<'table'> = (table) => [
  ...heading(table.title, 2),
  ...richText(table.caption),
  ...table.rows.flatMap((cells) => linearRow(cells, table)),
];

/** A row is a heading, where its first cell names it, and "column: cell" for each other cell. */
function linearRow(
  cells: readonly RichText[],
  { columns, rowHeaders }: Pick<TableContent, 'columns' | 'rowHeaders'>,
): readonly Linear[] {
  const lines = columns.map(({ title }, column) => linearCell(title, cells[column] ?? []));
  if (!rowHeaders) return lines.flat();
  const name = richTextToPlainText(cells[0] ?? []).replaceAll('\n', ' ');
  return [...heading(name === '' ? null : name, 3), ...lines.slice(1).flat()];
}

/** The first line of a cell says its column; lists and further paragraphs follow line by line. */
const linearCell = (column: string, cell: RichText): readonly Linear[] =>
  linearizeRichText(cell).map(({ text }, line) =>
    line === 0
      ? { kind: 'listItem', text: `${column}: ${text}`, on: text }
      : { kind: 'listItem', text },
  );
