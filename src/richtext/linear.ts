import type { RichBlock, RichInline, RichText } from './tree.ts';

/** A piece of a rich text in reading order, without formatting. */
export type LinearText =
  | { readonly kind: 'heading'; readonly level: 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'listItem'; readonly text: string };

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
      return block.rows.map((row) => ({ kind: 'listItem', text: rowText(block.head, row) }));
  }
}

const linearizeItem = (item: RichText): readonly LinearText[] =>
  item
    .flatMap(linearizeRichBlock)
    .map((piece) => (piece.kind === 'paragraph' ? { ...piece, kind: 'listItem' } : piece));

type Cells = readonly (readonly RichInline[])[];

/** A row of a table as "head: cell; head: cell". */
const rowText = (head: Cells, row: Cells): string =>
  row
    .map((cell, column) => cellText(inlineText(head[column] ?? []), inlineText(cell)))
    .filter((text) => text !== '')
    .join('; ');

const cellText = (head: string, cell: string): string =>
  head === '' || cell === '' ? cell : `${head}: ${cell}`;

/** The words of inline rich text; line breaks become spaces. */
export const inlineText = (inlines: readonly RichInline[]): string =>
  inlines.map(textOfInline).join('').trim();

function textOfInline(inline: RichInline): string {
  if (inline.type === 'text') return inline.text;
  return inline.type === 'break' ? ' ' : inline.children.map(textOfInline).join('');
}
