import type { RichText } from '../../richtext/tree.ts';

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
