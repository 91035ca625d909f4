import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

import { dollars, dollarsFromMarkdown, type Latex } from './parseDollars.ts';

/**
 * A part of a Markdown text as a translator meets it: words, or formatting that stays as it is. Two
 * that belong together, `open` and `close`, have the same id.
 */
export type MarkdownPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open' | 'close'; readonly id: number; readonly code: MarkdownCode }
  | { readonly kind: 'mark'; readonly id: number; readonly code: MarkdownCode };

export interface MarkdownCode {
  readonly does:
    | 'strong'
    | 'emphasis'
    | 'link'
    | 'paragraph'
    | 'lineBreak'
    | 'formula'
    | 'structure';
  /** The characters themselves: `**`, `](https://example.org)`, `\n\n- `. */
  readonly markdown: string;
}

/** Takes a Markdown text apart. Put together again, the pieces are the text, to the character. */
export function markdownPieces(markdown: string): readonly MarkdownPiece[] {
  const tree = fromMarkdown(markdown, {
    extensions: [gfmTable(), dollars],
    mdastExtensions: [gfmTableFromMarkdown(), dollarsFromMarkdown],
  });
  const reading = new Reading(markdown);
  reading.node(tree);
  return reading.finished();
}

/** The Markdown text that pieces make. */
export const markdownOf = (pieces: readonly MarkdownPiece[]): string =>
  pieces.map((piece) => (piece.kind === 'text' ? piece.text : piece.code.markdown)).join('');

class Reading {
  readonly #markdown: string;
  readonly #pieces: MarkdownPiece[] = [];
  #at = 0;
  #ids = 0;

  constructor(markdown: string) {
    this.#markdown = markdown;
  }

  finished(): readonly MarkdownPiece[] {
    this.#marksUntil(this.#markdown.length);
    return this.#pieces;
  }

  node(node: Nodes): void {
    switch (node.type) {
      case 'strong':
      case 'emphasis':
      case 'link':
        return this.#pair(node, node.type);
      case 'latex':
        return this.#formula(node);
      case 'break':
        return;
      default:
        if ('children' in node) node.children.forEach((child) => this.node(child));
        else this.#words(node);
    }
  }

  #words({ position }: Nodes): void {
    const [start, end] = [position?.start.offset ?? this.#at, position?.end.offset ?? this.#at];
    this.#marksUntil(start);
    const text = this.#taken(end);
    if (text !== '') this.#pieces.push({ kind: 'text', text });
  }

  #pair(node: Extract<Nodes, { children: unknown }>, does: MarkdownCode['does']): void {
    const [first] = node.children;
    if (first === undefined) return this.#words(node);
    this.#marksUntil(node.position?.start.offset ?? this.#at);
    const id = this.#nextId();
    const opens = this.#taken(first.position?.start.offset ?? this.#at);
    this.#pieces.push({ kind: 'open', id, code: { does, markdown: opens } });
    node.children.forEach((child) => this.node(child));
    const closes = this.#taken(node.position?.end.offset ?? this.#at);
    this.#pieces.push({ kind: 'close', id, code: { does, markdown: closes } });
  }

  /** The same in every language, unless it has words in it. */
  #formula(node: Latex): void {
    if (/\\(?:text|mbox)/.test(node.value)) return this.#words(node);
    this.#marksUntil(node.position?.start.offset ?? this.#at);
    const markdown = this.#taken(node.position?.end.offset ?? this.#at);
    this.#pieces.push({ kind: 'mark', id: this.#nextId(), code: { does: 'formula', markdown } });
  }

  /** Everything between words that is none: signs of lists and tables, empty lines. */
  #marksUntil(offset: number): void {
    const markdown = this.#taken(offset);
    if (markdown === '') return;
    this.#pieces.push({
      kind: 'mark',
      id: this.#nextId(),
      code: { does: role(markdown), markdown },
    });
  }

  #taken(end: number): string {
    const taken = this.#markdown.slice(this.#at, end);
    this.#at = Math.max(this.#at, end);
    return taken;
  }

  #nextId(): number {
    this.#ids += 1;
    return this.#ids;
  }
}

function role(markdown: string): MarkdownCode['does'] {
  if (/^\s*\n\s*\n\s*$/.test(markdown)) return 'paragraph';
  return /^(\\| {2,})\r?\n$/.test(markdown) ? 'lineBreak' : 'structure';
}
