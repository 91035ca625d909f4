import { Fragment, type Mark, type Node } from 'prosemirror-model';

import { richSchema } from '../schema.ts';
import { type ListLine, listsOf } from './listLines.ts';

const { nodes } = richSchema;

/** Gathers what a pasted page says, block by block, as far as a text has room for it. */
export class Collector {
  readonly #blocks: Node[] = [];
  #words: Node[] = [];
  #lines: ListLine[] = [];
  #room: number;

  /** @param room In UTF-16 code units. */
  constructor(room: number) {
    this.#room = room;
  }

  /** What is left of the room: what comes when it is 0 is left out. */
  get room(): number {
    return this.#room;
  }

  /** Gives room to what was gathered elsewhere. */
  take(room: number): void {
    this.#room -= room;
  }

  /** Words as they stand in a page, where spaces and lines mean no more than one space. */
  words(value: string, marks: readonly Mark[]): void {
    const spaced = value.replaceAll(/[\s\u00A0]+/g, ' ');
    const text = this.#endsInSpace() ? spaced.replace(/^ /, '') : spaced;
    if (text === '' || this.#room <= 0) return;
    this.#room -= text.length;
    this.#words.push(richSchema.text(text, marks));
  }

  lineBreak(): void {
    if (this.#words.length > 0) this.#words.push(nodes.break.create());
  }

  /** Ends the paragraph that is being gathered, where there is one. */
  paragraph(): void {
    this.#end((content) => nodes.paragraph.create(null, content));
  }

  heading(level: number): void {
    this.#end((content) =>
      nodes.heading.create(
        { level },
        content.map((node) => (node.isText ? node : richSchema.text(' '))),
      ),
    );
  }

  block(node: Node): void {
    this.paragraph();
    this.#push(node);
  }

  listLine(line: ListLine): void {
    this.paragraph();
    this.#lines.push(line);
  }

  finished(): readonly Node[] {
    this.paragraph();
    this.#endList();
    return this.#blocks;
  }

  #endsInSpace(): boolean {
    const last = this.#words.at(-1);
    return last === undefined || !last.isText || last.textContent.endsWith(' ');
  }

  #end(made: (content: readonly Node[]) => Node): void {
    const content = trimmedEnd(this.#words);
    this.#words = [];
    if (content.length > 0) this.#push(made(content));
  }

  #push(node: Node): void {
    this.#endList();
    this.#blocks.push(node);
  }

  #endList(): void {
    const lines = this.#lines;
    this.#lines = [];
    this.#blocks.push(...listsOf(lines));
  }
}

/** Without a space or an empty line at the end. */
function trimmedEnd(words: readonly Node[]): readonly Node[] {
  const last = words.at(-1);
  if (last === undefined) return [];
  const before = words.slice(0, -1);
  if (!last.isText) return trimmedEnd(before);
  const text = last.textContent.trimEnd();
  return text === '' ? trimmedEnd(before) : [...before, richSchema.text(text, last.marks)];
}

/** The words of blocks as one line, with their marks: for what has no room for more. */
export function inOneLine(blocks: readonly Node[]): readonly Node[] {
  const words: Node[] = [];
  const gather = (node: Node) => {
    if (!node.isTextblock) return node.forEach(gather);
    if (words.length > 0 && node.content.size > 0) words.push(richSchema.text(' '));
    node.forEach((child) => words.push(child.isText ? child : richSchema.text(' ')));
  };
  Fragment.from(blocks).forEach(gather);
  return words;
}
