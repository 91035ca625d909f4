import type { RichBlock, RichInline, RichText } from './tree.ts';

/** A rich text in which every inline is changed; what stands within one is left to `change`. */
export const mapInlines = (text: RichText, change: (inline: RichInline) => RichInline): RichText =>
  text.map((block) => inBlock(block, change));

function inBlock(block: RichBlock, change: (inline: RichInline) => RichInline): RichBlock {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { ...block, children: block.children.map(change) };
    case 'list':
      return { ...block, items: block.items.map((item) => mapInlines(item, change)) };
    case 'table':
      return {
        ...block,
        head: block.head.map((cell) => cell.map(change)),
        rows: block.rows.map((row) => row.map((cell) => cell.map(change))),
      };
  }
}
