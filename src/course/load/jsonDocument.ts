import { type Node, type ParseError, parseTree } from 'jsonc-parser';

import type { Issue, Place } from '../../core/issue.ts';
import type { Finding, JsonPath } from './finding.ts';
import { formatPath } from './jsonPath.ts';
import { type SyntaxProblem, syntaxProblems } from './syntaxWords.ts';

/** An authored file that was read: its text, and where in it each part stands. */
export class JsonDocument {
  readonly file: string;
  readonly text: string;
  #tree: Tree | null = null;
  #starts: readonly number[] | null = null;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
  }

  /** `null` when nothing in the text could be understood. */
  get root(): Node | null {
    return this.#parsed().root;
  }

  get problems(): readonly SyntaxProblem[] {
    return this.#parsed().problems;
  }

  /** Parsed when it is asked for: of a text without a fault, no part has to be pointed at. */
  #parsed(): Tree {
    this.#tree ??= treeOf(this.text);
    return this.#tree;
  }

  /** The place of an offset in UTF-16 code units. */
  placeAt(offset: number, path: JsonPath = []): Place {
    this.#starts ??= lineStarts(this.text);
    return { file: this.file, ...lineAndColumn(this.#starts, offset), path: formatPath(path) };
  }

  /** The place of a field or entry; the nearest one around it where it does not exist. */
  place(path: JsonPath, at: 'name' | 'value' = 'value'): Place {
    return this.placeAt(this.#offset(path, at), path);
  }

  issue({ path, at, character = 0, severity, rule, message, remedy, meant }: Finding): Issue {
    const offset = this.#offset(path, at ?? 'value');
    const within = character === 0 ? 0 : offsetInString(this.text, offset, character);
    const issue = { severity, rule, place: this.placeAt(offset + within, path), message, remedy };
    return meant === undefined ? issue : { ...issue, meant };
  }

  #offset(path: JsonPath, at: 'name' | 'value'): number {
    let node = this.root;
    let offset = node?.offset ?? 0;
    for (const step of path) {
      const found: Found | null = node === null ? null : childOf(node, step);
      if (found === null) return offset;
      node = found.value;
      offset = at === 'name' ? found.name.offset : found.value.offset;
    }
    return offset;
  }
}

interface Tree {
  readonly root: Node | null;
  readonly problems: readonly SyntaxProblem[];
}

function treeOf(text: string): Tree {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  return { root: root ?? null, problems: syntaxProblems(text, errors) };
}

interface Found {
  readonly name: Node;
  readonly value: Node;
}

function childOf(node: Node, step: string | number): Found | null {
  if (typeof step === 'number') {
    const value = node.type === 'array' ? node.children?.[step] : undefined;
    return value === undefined ? null : { name: value, value };
  }
  // Of two fields with the same name the last one counts.
  const property = node.children?.findLast((each) => each.children?.[0]?.value === step);
  const [name, value] = property?.children ?? [];
  return name === undefined || value === undefined ? null : { name, value };
}

/** Where the lines of a text begin, in UTF-16 code units. `\n`, `\r\n` and a lone `\r` end a line. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return starts;
}

/** Line and column of an offset, both from 1. */
function lineAndColumn(
  starts: readonly number[],
  offset: number,
): { readonly line: number; readonly column: number } {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

const ESCAPE = /^\\(u[\da-fA-F]{4}|.)/;

/**
 * How far a character of a JSON string stands from its opening quotation mark, which stands at
 * `start`: an escape such as `\n` is longer than what it means. 0 when there is no string.
 */
function offsetInString(text: string, start: number, character: number): number {
  if (text[start] !== '"') return 0;
  let offset = start + 1;
  for (let count = 0; count < character && text[offset] !== '"'; count += 1) {
    offset +=
      text[offset] === '\\' ? (ESCAPE.exec(text.slice(offset, offset + 6))?.[0].length ?? 1) : 1;
  }
  return offset - start;
}
