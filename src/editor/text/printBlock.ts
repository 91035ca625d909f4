import type { BlockContent, List, ListItem, Nodes, Root, TableCell, TableRow, Text } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Handle, type Join, toMarkdown } from 'mdast-util-to-markdown';
import type { Node } from 'prosemirror-model';

import { formulasIn } from '../../richtext/dollars.ts';
import type { Latex } from '../../richtext/parseDollars.ts';
import { phrasing } from './phrasing.ts';
import { alignOf, listManner, richSchema } from './schema.ts';

/**
 * A block in Markdown; empty where it has no words.
 * @param sign Of a list: before its items, or behind their numbers.
 */
export function printBlock(node: Node, sign: string | null): string {
  const root: Root = { type: 'root', children: [...blockOf(node)] };
  const plain = print(root, sign, false);
  return isReadAsMeant(plain, root) ? plain : print(root, sign, true);
}

/** Whether the formulas of a printed text are those that it is to have, and none besides. */
function isReadAsMeant(markdown: string, root: Root): boolean {
  const meant = latexIn(root);
  const read = formulasIn(markdown).map(({ source }) => source);
  return read.length === meant.length && read.every((each, index) => each === meant[index]);
}

/** @param escaped Whether each dollar that is one says so. */
function print(root: Root, sign: string | null, escaped: boolean): string {
  const isNumbered = sign === '.' || sign === ')';
  const bullet = sign === '*' || sign === '+' ? sign : '-';
  return toMarkdown(root, {
    bullet,
    bulletOther: bullet === '-' ? '*' : '-',
    bulletOrdered: isNumbered ? sign : '.',
    emphasis: '*',
    listItemIndent: 'one',
    resourceLink: true,
    rule: '-',
    join: [parted],
    handlers: { latex: printLatex, ...(escaped && { text: printDollars }) },
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  }).replace(/\n$/, '');
}

const latexIn = (node: Nodes): readonly string[] => {
  if (node.type === 'latex') return [node.value];
  return 'children' in node ? node.children.flatMap(latexIn) : [];
};

/** As it is written; a bar would end a cell. */
const printLatex: Handle = ({ value }: Latex, _, { stack }) =>
  `$${stack.includes('tableCell') ? value.replaceAll('|', String.raw`\vert `) : value}$`;

const printDollars: Handle = ({ value }: Text, _, state, info) =>
  state.safe(value, info).replaceAll('$', String.raw`\$`);

/** Where no empty line would make another thing of the next block. */
const parted: Join = (left, right) => {
  if (left.type === 'table' || right.type === 'table') return 1;
  if (left.type === 'list' && right.type !== 'list') return 1;
  return right.type === 'list' && beginsWithNumber(right) ? 1 : undefined;
};

/** Right below a paragraph, no number but 1 begins a list; nor does one that an item begins with. */
function beginsWithNumber({ ordered, start, children }: List): boolean {
  const first = children[0]?.children[0];
  return (ordered === true && start !== 1) || (first?.type === 'list' && beginsWithNumber(first));
}

const { nodes } = richSchema;

function blockOf(node: Node): readonly BlockContent[] {
  switch (node.type) {
    case nodes.heading: {
      const depth: 3 | 4 = node.attrs['level'] === 4 ? 4 : 3;
      return [{ type: 'heading' as const, depth, children: phrasing(node) }].filter(hasWords);
    }
    case nodes.list:
      return listOf(node);
    case nodes.table:
      return [tableOf(node)];
    default:
      return [{ type: 'paragraph' as const, children: phrasing(node) }].filter(hasWords);
  }
}

const hasWords = ({ children }: { readonly children: readonly unknown[] }): boolean =>
  children.length > 0;

/** Items without words are left out: one is there for as long as its author has not begun it. */
function listOf(list: Node): readonly BlockContent[] {
  const { ordered, start, loose } = listManner(list);
  const children = list.children.map(itemOf).filter(hasWords);
  if (children.length === 0) return [];
  return [{ type: 'list', ordered, start: ordered ? start : null, spread: loose, children }];
}

function itemOf(item: Node): ListItem {
  const children = item.children.flatMap(blockOf);
  const isTight = children.every(({ type }, index) => type === 'list' || index === 0);
  return { type: 'listItem', spread: !isTight, children };
}

/** Every row as wide as the widest, so that no cell is lost. */
function tableOf(table: Node): BlockContent {
  const width = Math.max(...table.children.map(({ childCount }) => childCount));
  const [head] = table.children;
  const align = Array.from({ length: width }, (_, column) => alignAt(head, column));
  return { type: 'table', align, children: table.children.map((row) => rowOf(row, width)) };
}

function alignAt(head: Node | undefined, column: number): 'center' | 'right' | null {
  const cell = head?.maybeChild(column) ?? null;
  const align = cell === null ? 'start' : alignOf(cell);
  if (align === 'end') return 'right';
  return align === 'center' ? 'center' : null;
}

const rowOf = (row: Node, width: number): TableRow => ({
  type: 'tableRow',
  children: Array.from({ length: width }, (_, column): TableCell => {
    const cell = row.maybeChild(column);
    return { type: 'tableCell', children: cell === null ? [] : phrasing(cell) };
  }),
});
