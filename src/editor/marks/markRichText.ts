import type { RichBlock, RichInline, RichText } from '../../richtext/tree.ts';

/**
 * A rich text with a mark before its first words; the same where it has none. A mark in the Markdown
 * itself would keep a list from being one.
 */
export function markRichText(text: RichText, mark: string): RichText {
  return firstOf(text, (block) => inBlock(block, mark)) ?? text;
}

/** A list in which the first entry that can be is another; `null` where none can. */
function firstOf<Entry>(
  list: readonly Entry[],
  change: (entry: Entry) => Entry | null,
): readonly Entry[] | null {
  for (const [index, entry] of list.entries()) {
    const changed = change(entry);
    if (changed !== null) return list.with(index, changed);
  }
  return null;
}

function inBlock(block: RichBlock, mark: string): RichBlock | null {
  switch (block.type) {
    case 'paragraph':
    case 'heading': {
      const children = inWords(block.children, mark);
      return children && { ...block, children };
    }
    case 'list': {
      const items = firstOf(block.items, (item) => firstOf(item, (each) => inBlock(each, mark)));
      return items && { ...block, items };
    }
    case 'table': {
      const head = firstOf(block.head, (cell) => inWords(cell, mark));
      if (head !== null) return { ...block, head };
      const rows = firstOf(block.rows, (row) => firstOf(row, (cell) => inWords(cell, mark)));
      return rows && { ...block, rows };
    }
  }
}

const inWords = (words: readonly RichInline[], mark: string) =>
  firstOf(words, (inline) => inInline(inline, mark));

function inInline(inline: RichInline, mark: string): RichInline | null {
  if (inline.type === 'text') return { ...inline, text: mark + inline.text };
  if (!('children' in inline)) return null;
  const children = inWords(inline.children, mark);
  return children && { ...inline, children };
}
