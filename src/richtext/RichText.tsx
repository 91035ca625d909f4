import { Inlines, type LinkHint } from './Inlines.tsx';
import styles from './RichText.module.css';
import { RichTable } from './RichTable.tsx';
import type { RichBlock, RichText as RichTextTree } from './tree.ts';

export interface RichTextProps {
  readonly value: RichTextTree;
  /**
   * Said right after a link that opens in a new tab, for people who cannot see that it does. It
   * begins with its own comma: a space here would be underlined like the link.
   */
  readonly linkHint?: LinkHint | undefined;
  /** Names the scroll region around a table; by default the words of the table's head. */
  readonly tableLabel?: string | undefined;
}

/** Draws rich text with elements only: nothing of it is ever read as HTML. */
export function RichText({ value, ...words }: RichTextProps) {
  return (
    <div className={styles['richText']} data-rich-text>
      {value.map((block, index) => (
        <Block key={index} block={block} {...words} />
      ))}
    </div>
  );
}

type Words = Omit<RichTextProps, 'value'>;

function Block({ block, ...words }: Words & { readonly block: RichBlock }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Inlines inlines={block.children} linkHint={words.linkHint} />
        </p>
      );
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return (
        <Heading>
          <Inlines inlines={block.children} linkHint={words.linkHint} />
        </Heading>
      );
    }
    case 'list':
      return <List list={block} {...words} />;
    case 'table':
      return <RichTable table={block} {...words} />;
  }
}

type ListProps = Words & { readonly list: Extract<RichBlock, { type: 'list' }> };

function List({ list, ...words }: ListProps) {
  const items = list.items.map((item, index) => (
    <li key={index}>
      <Item item={item} {...words} />
    </li>
  ));
  if (!list.ordered) return <ul>{items}</ul>;
  return <ol start={list.start}>{items}</ol>;
}

/** The words of an item stand in it directly, unless it has several paragraphs. */
function Item({ item, ...words }: Words & { readonly item: RichTextTree }) {
  const [first, ...rest] = item;
  const tight = first?.type === 'paragraph' && rest.every(({ type }) => type === 'list');
  return (
    <>
      {tight && <Inlines inlines={first.children} linkHint={words.linkHint} />}
      {(tight ? rest : item).map((block, index) => (
        <Block key={index} block={block} {...words} />
      ))}
    </>
  );
}
