import { linearizeRichText, richTextToPlainText } from '../../richtext/linear.ts';
import type { RichText } from '../../richtext/tree.ts';
import type { BlockBehaviour, Linear, Linearize } from '../contract.ts';
import { heading, linearText } from '../linearPieces.ts';

export interface TableContent {
  readonly title: string | null;
  readonly caption: RichText | null;
  readonly columns: readonly TableColumn[];
  /** The cells of each row, in the order of the columns. */
  readonly rows: readonly (readonly RichText[])[];
  /** Whether the first cell of a row names it. */
  readonly rowHeaders: boolean;
}

export interface TableColumn {
  readonly title: string;
  readonly width: ColumnWidth;
}

export const columnWidths = ['narrow', 'normal'] as const;

export type ColumnWidth = (typeof columnWidths)[number];

const linearize: Linearize<'table'> = (table) => [
  ...heading(table.title, 2),
  ...linearText(table.caption),
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

export const tableBehaviour: BlockBehaviour<'table'> = { linearize };

declare module '../types.ts' {
  interface BlockContents {
    readonly table: TableContent;
  }
}
