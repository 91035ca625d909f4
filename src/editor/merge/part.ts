import { type Node, type ParseError, parseTree } from 'jsonc-parser';

import { limitsOf } from '../../course/files.ts';
import { beyondBounds } from '../../course/load/bounds.ts';
import { indentAt } from '../document/jsonSplices.ts';

/** A piece of a JSON file: its tree, and the text in which it is written. */
export interface Part {
  readonly file: string;
  readonly text: string;
  readonly node: Node;
}

/** Writes a piece of JSON that stands on a line indented so. */
export type Write = (indent: string) => string;

/**
 * What a file holds. `null` where there is no file, or none that can be read to its end, or where a
 * field stands twice in it: nobody knows which one was meant.
 */
export function partOf(file: string, text: string | null): Part | null {
  if (text === null || beyondBounds(text, limitsOf(file)) !== null) return null;
  const errors: ParseError[] = [];
  const node = parseTree(text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text, errors);
  return node === undefined || errors.length > 0 || hasTwins(node) ? null : { file, text, node };
}

function hasTwins({ type, children = [] }: Node): boolean {
  const names = type === 'object' ? children.map((each): unknown => each.children?.[0]?.value) : [];
  return new Set(names).size < names.length || children.some(hasTwins);
}

/** The fields of an object, by name; none where it is no object. */
export const fieldsOf = (part: Part | null): ReadonlyMap<string, Part> =>
  new Map(
    part?.node.type === 'object'
      ? (part.node.children ?? []).flatMap(({ children }) => {
          const [name, node] = children ?? [];
          return name === undefined || node === undefined
            ? []
            : [[String(name.value), { ...part, node }]];
        })
      : [],
  );

/** The entries of a list; none where it is no list. */
export const entriesOf = (part: Part | null): readonly Part[] =>
  part?.node.type === 'array' ? (part.node.children ?? []).map((node) => ({ ...part, node })) : [];

/** A field of an object that is a text; `null` where there is none. */
export function textIn(part: Part, name: string): string | null {
  const field: unknown = fieldsOf(part).get(name)?.node.value;
  return typeof field === 'string' ? field : null;
}

/** As its author wrote it. */
export const sourceOf = ({ text, node: { offset, length } }: Part): string =>
  text.slice(offset, offset + length);

export const indentOf = ({ text, node }: Part): string => indentAt(text, node.offset);

/** The value of a part, of its own making: two parts with one text have the same value. */
export function valueOf({ node }: Part): unknown {
  return nodeValue(node);
}

function nodeValue({ type, value, children = [] }: Node): unknown {
  if (type === 'array') return children.map(nodeValue);
  if (type !== 'object') return value;
  return Object.fromEntries(
    children.flatMap(({ children: [name, inner] = [] }) =>
      name === undefined || inner === undefined ? [] : [[String(name.value), nodeValue(inner)]],
    ),
  );
}

/** Whether two parts say the same, however they are written; nothing is the same as nothing. */
export function saysSame(one: Part | null, other: Part | null): boolean {
  if (one === null || other === null) return one === other;
  return sourceOf(one) === sourceOf(other) || isSameNode(one.node, other.node);
}

function isSameNode(one: Node, other: Node): boolean {
  if (one.type !== other.type) return false;
  const [own, others] = [one.children ?? [], other.children ?? []];
  if (one.type === 'array') {
    return own.length === others.length && own.every((each, index) => isSame(each, others[index]));
  }
  if (one.type !== 'object') return one.value === other.value;
  const byName = new Map(
    others.map(({ children: [name, value] = [] }): [unknown, Node | undefined] => [
      name?.value,
      value,
    ]),
  );
  return (
    own.length === others.length &&
    own.every(({ children: [name, value] = [] }) => isSame(value, byName.get(name?.value)))
  );
}

const isSame = (one: Node | undefined, other: Node | undefined): boolean =>
  one !== undefined && other !== undefined && isSameNode(one, other);
