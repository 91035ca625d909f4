import type { Node } from 'jsonc-parser';

import type { FileLimits } from '../../course/files.ts';

/** What was read of a JSON text. */
export interface ReadText {
  readonly text: string;
  readonly value: unknown;
  /** `null` where nobody has asked for its nodes yet, `undefined` where it holds nothing. */
  readonly root: Node | undefined | null;
  /** The limits within which it was found to be; `null` where nobody has asked yet. */
  readonly within: FileLimits | null;
}

/**
 * What there is to read in a text that differs from one before in the middle of one string alone, as it
 * does with each letter that somebody types: nothing else of it has to be read again, however long it
 * is. `null` where more differs, or that cannot be told.
 *
 * @param before Its nodes are moved where they stand, and are those of the new text from now on.
 */
export function writtenOn(before: ReadText, text: string): ReadText | null {
  const { root, value } = before;
  if (root === null || root === undefined || before.text === text) return null;
  const { start, end } = changedIn(before.text, text);
  const path: (string | number)[] = [];
  const leaf = stringAround(root, start, end, path);
  const added = text.length - before.text.length;
  if (leaf === null || end + added < start) return null;
  const written = stringIn(text.slice(leaf.offset, leaf.offset + leaf.length + added));
  if (written === null) return null;
  const next = withString(value, path, leaf.value, written);
  if (next === null) return null;
  move(root, end, added);
  write(leaf, written);
  return { ...before, text, value: next.value };
}

/** The part of the text before that gave way to another. */
function changedIn(before: string, text: string): { readonly start: number; readonly end: number } {
  const most = Math.min(before.length, text.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === text.charCodeAt(start)) start += 1;
  let same = 0;
  while (
    same < most - start &&
    before.charCodeAt(before.length - 1 - same) === text.charCodeAt(text.length - 1 - same)
  ) {
    same += 1;
  }
  return { start, end: before.length - same };
}

/** The string within whose quotation marks a part of a text lies; the steps to it are added to `path`. */
function stringAround(
  root: Node,
  start: number,
  end: number,
  path: (string | number)[],
): Node | null {
  let node: Node = root;
  while (node.type === 'object' || node.type === 'array') {
    const children: readonly Node[] = node.children ?? [];
    const index = children.findIndex((each) => each.offset < start && end < endOf(each));
    const child = children[index];
    const held = child?.type === 'property' ? child.children?.[1] : child;
    if (child === undefined || held === undefined) return null;
    const name: unknown = child.type === 'property' ? child.children?.[0]?.value : index;
    if (typeof name !== 'string' && typeof name !== 'number') return null;
    // Of two fields with the same name the last one counts.
    const isLast = (each: Node) => each.children?.[0]?.value === name;
    if (child.type === 'property' && children.findLast(isLast) !== child) return null;
    path.push(name);
    node = held;
  }
  const isWithin = node.type === 'string' && node.offset < start && end < endOf(node);
  return isWithin ? node : null;
}

/** The value with another text in the place of one. */
function withString(
  value: unknown,
  [step, ...further]: readonly (string | number)[],
  was: unknown,
  text: string,
): { readonly value: unknown } | null {
  if (step === undefined) return value === was ? { value: text } : null;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return null;
  const inner = withString(Reflect.get(value, step), further, was, text);
  if (inner === null) return null;
  const copy = Array.isArray(value) ? [...value] : { ...value };
  Reflect.set(copy, step, inner.value);
  return { value: copy };
}

/** The parser gives its nodes for looking at, and they belong to nobody else. */
type Moving = { -readonly [Name in keyof Node]: Node[Name] };

const write = (leaf: Moving, text: string) => {
  leaf.value = text;
};

/** Moves all that ends behind a place. */
function move(node: Moving, behind: number, by: number): void {
  if (endOf(node) <= behind) return;
  if (node.offset >= behind) node.offset += by;
  else node.length += by;
  if (node.colonOffset !== undefined && node.colonOffset >= behind) node.colonOffset += by;
  for (const child of node.children ?? []) move(child, behind, by);
}

/** The text of a literal, if it is one string and no more. */
function stringIn(literal: string): string | null {
  try {
    const text: unknown = JSON.parse(literal);
    return typeof text === 'string' ? text : null;
  } catch {
    return null;
  }
}

const endOf = ({ offset, length }: Node): number => offset + length;
