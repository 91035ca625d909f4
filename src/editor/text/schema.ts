import { type Mark, type Node, Schema } from 'prosemirror-model';

/** The one thing that a list of a text may hold of how its author wrote it. */
export interface ListManner {
  readonly ordered: boolean;
  /** The first number of an ordered list. */
  readonly start: number;
  /** The sign before an item, or behind its number. */
  readonly marker: string;
  /** Whether empty lines stand between the items. */
  readonly loose: boolean;
}

/** Where a link may lead when it is shown: nothing else is ever an address of the editor's page. */
const SHOWN_ADDRESS = /^(https?:\/\/|mailto:|tel:|(glossary|lesson|block):)\S+$/i;

/** As an address that a page may have; a link to somewhere else stays one, but leads nowhere. */
const addressAttributes = (href: unknown): Readonly<Record<string, string>> =>
  typeof href === 'string' && SHOWN_ADDRESS.test(href) ? { href, title: href } : {};

/**
 * What the course format's subset of Markdown can say, and nothing more: headings of two levels, lists,
 * tables, bold, italic, links, formulas and line breaks. What is pasted or dropped has no other place to go to.
 */
export const richSchema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: {
      group: 'block',
      content: '(text | break)*',
      parseDOM: [{ tag: 'p' }],
      // No direction of its own, which would hide its words from that of an item: textEditor.css.
      toDOM: () => ['p', 0],
    },
    heading: {
      group: 'block',
      content: 'text*',
      defining: true,
      attrs: { level: { default: 3 } },
      parseDOM: ([1, 2, 3, 4, 5, 6] as const).map((level) => ({
        tag: `h${level}`,
        attrs: { level: level <= 3 ? 3 : 4 },
      })),
      toDOM: ({ attrs }) => [`h${String(attrs['level'])}`, { dir: 'auto' }, 0],
    },
    list: {
      group: 'block',
      content: 'item+',
      attrs: {
        ordered: { default: false },
        start: { default: 1 },
        marker: { default: '-' },
        loose: { default: false },
      },
      parseDOM: [
        { tag: 'ul', attrs: { ordered: false, marker: '-' } },
        {
          tag: 'ol',
          getAttrs: (list) => {
            const start = Number(list.getAttribute('start') ?? 1);
            return { ordered: true, marker: '.', start: Number.isInteger(start) ? start : 1 };
          },
        },
      ],
      toDOM: ({ attrs }) =>
        attrs['ordered'] === true ? ['ol', { start: String(attrs['start']) }, 0] : ['ul', 0],
    },
    item: {
      content: 'block+',
      defining: true,
      parseDOM: [{ tag: 'li' }],
      toDOM: () => ['li', { dir: 'auto' }, 0],
    },
    table: {
      group: 'block',
      content: 'row+',
      isolating: true,
      parseDOM: [{ tag: 'table' }],
      toDOM: () => ['table', ['tbody', 0]],
    },
    row: { content: 'cell+', parseDOM: [{ tag: 'tr' }], toDOM: () => ['tr', 0] },
    cell: {
      content: 'text*',
      isolating: true,
      attrs: { head: { default: false }, align: { default: 'start' } },
      parseDOM: [{ tag: 'th', attrs: { head: true } }, { tag: 'td' }],
      toDOM: ({ attrs }) => [
        attrs['head'] === true ? 'th' : 'td',
        { dir: 'auto', 'data-align': String(attrs['align']) },
        0,
      ],
    },
    text: {},
    break: {
      inline: true,
      selectable: false,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
    },
  },
  // The first one stands around the others.
  marks: {
    link: {
      attrs: { href: {} },
      inclusive: false,
      parseDOM: [
        {
          tag: 'a[href]',
          getAttrs: (link) => {
            const href = link.getAttribute('href') ?? '';
            return SHOWN_ADDRESS.test(href) ? { href } : false;
          },
        },
      ],
      toDOM: ({ attrs }) => ['a', addressAttributes(attrs['href']), 0],
    },
    strong: {
      parseDOM: [{ tag: 'strong' }, { tag: 'b' }],
      toDOM: () => ['strong', 0],
    },
    emphasis: {
      parseDOM: [{ tag: 'em' }, { tag: 'i' }],
      toDOM: () => ['em', 0],
    },
    /** A formula as it is written, with its dollars. */
    latex: {
      inclusive: false,
      parseDOM: [{ tag: 'code[data-latex]' }],
      toDOM: () => ['code', { 'data-latex': '', dir: 'ltr', spellcheck: 'false' }, 0],
    },
  },
});

/** One line of plain text. */
export const lineSchema = new Schema({
  nodes: {
    doc: { content: 'line' },
    line: { content: 'text*', parseDOM: [{ tag: 'p' }], toDOM: () => ['span', { dir: 'auto' }, 0] },
    text: {},
  },
});

export const listManner = ({ attrs }: Node): ListManner => ({
  ordered: attrs['ordered'] === true,
  start: Number(attrs['start']),
  marker: String(attrs['marker']),
  loose: attrs['loose'] === true,
});

/** Where a link leads. */
export const addressOf = ({ attrs }: Mark): string => String(attrs['href']);

export type CellAlign = 'start' | 'center' | 'end';

export function alignOf({ attrs }: Node): CellAlign {
  const { align } = attrs;
  return align === 'center' || align === 'end' ? align : 'start';
}
