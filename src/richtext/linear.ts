import { inlineText } from './inlineText.ts';
import type { RichBlock, RichInline, RichText } from './tree.ts';

/** A piece of a rich text in reading order, without formatting. */
export type LinearText =
  | { readonly kind: 'heading'; readonly level: 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | LinearItem;

export interface LinearItem {
  readonly kind: 'listItem';
  readonly text: string;
  /** The part of the text that stands on the page as it is, where the text says more. */
  readonly on?: string;
}

/** Rich text as headings, paragraphs and list items. A table gives an item for each row. */
export const linearizeRichText = (value: RichText): readonly LinearText[] =>
  value.flatMap(linearizeRichBlock).filter(({ text }) => text !== '');

/** Rich text without formatting; its pieces stand on lines of their own. */
export const richTextToPlainText = (value: RichText): string =>
  linearizeRichText(value)
    .map(({ text }) => text)
    .join('\n');

function linearizeRichBlock(block: RichBlock): readonly LinearText[] {
  switch (block.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', text: inlineText(block.children) }];
    case 'heading':
      return [{ kind: 'heading', level: block.level, text: inlineText(block.children) }];
    case 'list':
      return block.items.flatMap(linearizeItem);
    case 'table':
      return block.rows.map((row) => linearRow(block.head, row));
  }
}

const linearizeItem = (item: RichText): readonly LinearText[] =>
  item
    .flatMap(linearizeRichBlock)
    .map((piece) => (piece.kind === 'paragraph' ? { ...piece, kind: 'listItem' } : piece));

type Cells = readonly (readonly RichInline[])[];

/** A row of a table as "head: cell; head: cell". It is found on the page by its first cell. */
function linearRow(head: Cells, row: Cells): LinearItem {
  const cells = row.map(inlineText);
  const text = cells
    .map((cell, column) => cellText(inlineText(head[column] ?? []), cell))
    .filter((each) => each !== '')
    .join('; ');
  return { kind: 'listItem', text, on: cells.find((cell) => cell !== '') ?? '' };
}

const cellText = (head: string, cell: string): string =>
  head === '' || cell === '' ? cell : `${head}: ${cell}`;
