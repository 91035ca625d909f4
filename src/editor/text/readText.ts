import type { List, Nodes, PhrasingContent, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Mark, Node } from 'prosemirror-model';

import { htmlText, mdastText } from '../../richtext/mdastText.ts';
import { beyondLimits, unformattedParts } from '../../richtext/parse.ts';
import { dollars, dollarsFromMarkdown } from '../../richtext/parseDollars.ts';
import { type ListManner, richSchema } from './schema.ts';

/** A text as it is edited, with what its author wrote for each block of it. */
export interface AuthoredText {
  readonly markdown: string;
  readonly doc: Node;
  readonly blocks: readonly AuthoredBlock[];
  /** What stands behind the last block. */
  readonly after: string;
}

export interface AuthoredBlock {
  readonly index: number;
  /** What it is read as: several where the subset has no word for it, such as a quotation. */
  readonly nodes: readonly Node[];
  readonly markdown: string;
  /** What stands between it and the block before, or before the first one. */
  readonly before: string;
  /** Whether it may stand elsewhere as it is written: what has an end of its own need not have one. */
  readonly closed: boolean;
}

const { nodes, marks } = richSchema;

/**
 * Reads a text of the Markdown subset for editing. What lies outside of it is kept as words; its author
 * has been told by `check`. Never throws, whatever the text.
 */
export function readText(markdown: string): AuthoredText {
  const blocks: AuthoredBlock[] = [];
  let end = 0;
  for (const { start, end: next, closed, read } of topLevel(markdown)) {
    const indent = /[ \t]*$/.exec(markdown.slice(end, start))?.[0].length ?? 0;
    const found = read();
    if (found.length === 0) continue;
    const from = start - indent;
    blocks.push({
      index: blocks.length,
      nodes: found,
      markdown: markdown.slice(from, next),
      before: markdown.slice(end, from),
      closed,
    });
    end = next;
  }
  const content = blocks.flatMap((block) => block.nodes);
  const doc = nodes.doc.create(null, content.length === 0 ? [nodes.paragraph.create()] : content);
  return { markdown, doc, blocks, after: markdown.slice(end) };
}

interface TopLevel {
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
  readonly read: () => readonly Node[];
}

function topLevel(markdown: string): readonly TopLevel[] {
  if (beyondLimits(markdown) !== null) {
    return unformattedParts(markdown).map(({ text, offset }) => ({
      start: offset,
      end: offset + text.length,
      closed: true,
      read: () => paragraphOf(text),
    }));
  }
  return fromMarkdown(markdown, {
    extensions: [gfmTable(), dollars],
    mdastExtensions: [gfmTableFromMarkdown(), dollarsFromMarkdown],
  }).children.map((node) => ({
    start: node.position?.start.offset ?? 0,
    end: node.position?.end.offset ?? 0,
    closed: node.type !== 'html' && node.type !== 'code',
    read: () => readBlock(node, { markdown, depth: 0 }),
  }));
}

/** As deep as the course format reads lists. */
export const MAX_LISTS = 4;

/** As deep as the course format reads bold in italic in a link. */
const MAX_MARKS = 6;

interface Within {
  readonly markdown: string;
  /** How many lists and quotations are around. */
  readonly depth: number;
}

const deeper = (children: readonly RootContent[], { markdown, depth }: Within): readonly Node[] =>
  children.flatMap((child) => readBlock(child, { markdown, depth: depth + 1 }));

function readBlock(node: RootContent, within: Within): readonly Node[] {
  const isTooDeep = within.depth >= MAX_LISTS;
  switch (node.type) {
    case 'paragraph':
      return filled(nodes.paragraph.create(null, inlines(node.children)));
    case 'heading': {
      const level = node.depth <= 3 ? 3 : 4;
      return filled(nodes.heading.create({ level }, unbroken(inlines(node.children))));
    }
    case 'list':
      return isTooDeep ? paragraphOf(mdastText(node)) : [readList(node, within)];
    case 'table':
      return [readTable(node)];
    case 'blockquote':
      return isTooDeep ? paragraphOf(mdastText(node)) : deeper(node.children, within);
    case 'html':
      return paragraphOf(htmlText(node.value));
    default:
      return paragraphOf(mdastText(node));
  }
}

/** Nothing where there are no words: the player leaves out what is empty, too. */
const filled = (node: Node): readonly Node[] => (node.textContent === '' ? [] : [node]);

const paragraphOf = (text: string): readonly Node[] =>
  filled(nodes.paragraph.create(null, words(text, [])));

function readList(list: List, within: Within): Node {
  const items = list.children.map((item) => {
    const content = deeper(item.children, within);
    return nodes.item.create(null, content.length === 0 ? [nodes.paragraph.create()] : content);
  });
  const sign = /(\d*)(.)/y;
  sign.lastIndex = list.position?.start.offset ?? 0;
  const manner: ListManner = {
    ordered: list.ordered ?? false,
    start: list.start ?? 1,
    marker: sign.exec(within.markdown)?.[2] ?? '-',
    loose: list.spread ?? false,
  };
  return nodes.list.create(manner, items);
}

function readTable(table: Table): Node {
  const width = table.children[0]?.children.length ?? 0;
  return nodes.table.create(
    null,
    table.children.map((row, index) =>
      nodes.row.create(
        null,
        Array.from({ length: width }, (_, column) =>
          nodes.cell.create(
            { head: index === 0, align: alignIn(table, column) },
            unbroken(inlines(row.children[column]?.children ?? [])),
          ),
        ),
      ),
    ),
  );
}

function alignIn({ align }: Table, column: number): string {
  const found = align?.[column];
  if (found === 'center') return 'center';
  return found === 'right' ? 'end' : 'start';
}

/** Headings and cells have one line. */
const unbroken = (content: readonly Node[]): readonly Node[] =>
  content.map((node) => (node.isText ? node : richSchema.text(' ', node.marks)));

const inlines = (
  children: readonly PhrasingContent[],
  around: readonly Mark[] = [],
): readonly Node[] => children.flatMap((child) => inline(child, around));

function inline(node: PhrasingContent, around: readonly Mark[]): readonly Node[] {
  switch (node.type) {
    case 'text':
      return words(node.value, around);
    case 'latex':
      return words(`$${node.value}$`, marks.latex.create().addToSet(around));
    case 'break':
      return [lineBreak(around)];
    case 'html':
      return /^<br\s*\/?>$/i.test(node.value) ? [lineBreak(around)] : [];
    case 'emphasis':
      return marked(node, marks.emphasis.create(), around);
    case 'strong':
      return marked(node, marks.strong.create(), around);
    case 'link':
      if (node.url === '') return inlines(node.children, around);
      if (mdastText(node) === '') {
        return words(node.url, [...around, marks.link.create({ href: node.url })]);
      }
      return marked(node, marks.link.create({ href: node.url }), around);
    case 'linkReference':
      return inlines(node.children, around);
    default:
      return words(mdastText(node), around);
  }
}

function marked(
  node: Extract<PhrasingContent, { children: PhrasingContent[] }>,
  mark: Mark,
  around: readonly Mark[],
): readonly Node[] {
  return around.length >= MAX_MARKS
    ? words(mdastText(node as Nodes), around)
    : inlines(node.children, mark.addToSet(around));
}

const lineBreak = (around: readonly Mark[]): Node => nodes.break.create(null, null, around);

function words(value: string, around: readonly Mark[]): readonly Node[] {
  const text = value.replaceAll(/\r?\n|\r/g, ' ');
  return text === '' ? [] : [richSchema.text(text, around)];
}
