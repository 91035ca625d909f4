import type { RichText } from '../../richtext/tree.ts';
import type { BlockBehaviour, Linearize } from '../contract.ts';
import { deeper, heading, linearText } from '../linearPieces.ts';

export interface ColumnsContent {
  readonly title: string | null;
  readonly intro: RichText | null;
  /** Two or three, in reading order. */
  readonly columns: readonly TextColumn[];
}

export interface TextColumn {
  readonly title: string | null;
  readonly text: RichText;
}

const linearize: Linearize<'columns'> = ({ title, intro, columns }) => [
  ...heading(title, 2),
  ...linearText(intro),
  ...columns.flatMap((column) => [
    ...heading(column.title, 3),
    ...deeper(linearText(column.text), 1),
  ]),
];

export const columnsBehaviour: BlockBehaviour<'columns'> = { linearize };

declare module '../types.ts' {
  interface BlockContents {
    readonly columns: ColumnsContent;
  }
}
