import type { Node } from 'jsonc-parser';

import type { JsonPath } from '../../course/load/finding.ts';
import { treeOf } from './jsonText.ts';
import { mannerOf, printed, reindented } from './manner.ts';
import type { Splice } from './splice.ts';

// Each edit of an authored JSON file as the splices that make it: what an edit does not mean stays
// as its author wrote it, to the byte. `null`: the file has nothing there to be edited so.

/**
 * Gives a field or an entry a value. A field that is missing is added to its object, in its place in
 * `order`, the names of the fields as the format lists them; at the end where that does not tell.
 */
export const settingValue = (
  text: string,
  path: JsonPath,
  value: unknown,
  order: readonly string[] = [],
): readonly Splice[] | null => settingValues(text, [{ path, value, order }]);

/** A value for a field or an entry, as {@link settingValue} takes it. */
export interface Setting {
  readonly path: JsonPath;
  readonly value: unknown;
  readonly order: readonly string[];
}

/** Gives several fields or entries values, none of them within another. */
export function settingValues(
  text: string,
  settings: readonly Setting[],
): readonly Splice[] | null {
  const root = treeOf(text);
  const splices = settings.flatMap((setting) => settingIn(text, root, setting) ?? []);
  if (splices.length < settings.length) return null;
  // The last one first, so that each offset is still right.
  return splices.toSorted((one, other) => other.offset - one.offset);
}

/**
 * Gives entries of an object values, those that it does not have at its end: of thousands all at once.
 *
 * @param entries Each name once.
 */
export function settingEntries(
  text: string,
  path: JsonPath,
  entries: readonly { readonly name: string; readonly value: unknown }[],
): readonly Splice[] | null {
  const object = nodeAt(text, path);
  if (object?.type !== 'object') return null;
  const names = new Set((object.children ?? []).map((each): unknown => each.children?.[0]?.value));
  const there = entries.filter(({ name }) => names.has(name));
  const writes = entries
    .filter(({ name }) => !names.has(name))
    .map(
      ({ name, value }): Write =>
        (indent) =>
          field(text, name, value, indent),
    );
  const changed = settingValues(
    text,
    there.map(({ name, value }) => ({ path: [...path, name], value, order: [] })),
  );
  if (changed === null) return null;
  return writes.length === 0
    ? changed
    : [inserting(text, object, object.children?.length ?? 0, writes), ...changed];
}

function settingIn(
  text: string,
  root: Node | undefined,
  { path, value, order }: Setting,
): Splice | null {
  const there = nodeIn(root, path);
  if (there !== null) {
    const written = printed(value, mannerOf(text), indentAt(text, there.offset));
    return replacing(text, there.offset, endOf(there), written);
  }
  const object = nodeIn(root, path.slice(0, -1));
  const name = path.at(-1);
  if (object?.type !== 'object' || typeof name !== 'string') return null;
  const names = (object.children ?? []).map((each): unknown => each.children?.[0]?.value);
  const index = placeAmong(names, name, order);
  return inserting(text, object, index, [(indent) => field(text, name, value, indent)]);
}

/**
 * Behind the nearest field that the format has before it, else before the nearest one behind it: an
 * author may have them in another order.
 */
function placeAmong(names: readonly unknown[], name: string, order: readonly string[]): number {
  if (!order.includes(name)) return names.length;
  const before = order.slice(0, order.indexOf(name)).findLast((each) => names.includes(each));
  if (before !== undefined) return names.lastIndexOf(before) + 1;
  const later = order.slice(order.indexOf(name) + 1).find((each) => names.includes(each));
  return later === undefined ? names.length : names.indexOf(later);
}

const field = (text: string, name: string, value: unknown, indent: string): string =>
  `${JSON.stringify(name)}: ${printed(value, mannerOf(text), indent)}`;

/** Gives a field another name; what it holds stays as it is. */
export function renaming(text: string, path: JsonPath, name: string): readonly Splice[] | null {
  const object = nodeAt(text, path.slice(0, -1));
  const step = path.at(-1);
  const index = object?.type === 'object' && step !== undefined ? indexOf(object, step) : -1;
  const key = object?.children?.[index]?.children?.[0];
  return key === undefined ? null : [replacing(text, key.offset, endOf(key), JSON.stringify(name))];
}

/** Takes a field or an entry away, with what parted it from its neighbours. */
export function removing(text: string, path: JsonPath): readonly Splice[] | null {
  const parent = nodeAt(text, path.slice(0, -1));
  const step = path.at(-1);
  const index = parent === null || step === undefined ? -1 : indexOf(parent, step);
  const children = parent?.children ?? [];
  const child = children[index];
  if (parent === null || child === undefined) return null;
  const [before, after] = [children[index - 1], children[index + 1]];
  if (after !== undefined) return [replacing(text, child.offset, after.offset, '')];
  if (before !== undefined) return [replacing(text, endOf(before), endOf(child), '')];
  return [replacing(text, parent.offset + 1, endOf(parent) - 1, '')];
}

/** Puts a value into a list, before the entry that stands at `index` now, or at the end. */
export const insertingValue = (
  text: string,
  list: JsonPath,
  index: number,
  value: unknown,
): readonly Splice[] | null =>
  insertingInto(text, list, index, [(indent) => printed(value, mannerOf(text), indent)]);

/**
 * Puts pieces that were cut by {@link pieceAt}, here or in another file, into a list, as they were
 * written.
 */
export function insertingPieces(
  text: string,
  list: JsonPath,
  index: number,
  pieces: readonly Piece[],
): readonly Splice[] | null {
  const { lineEnd } = mannerOf(text);
  const writes = pieces.map(
    ({ source, indent: from }): Write =>
      (indent) =>
        reindented(source, from, indent).replaceAll(/\r?\n/g, lineEnd),
  );
  return insertingInto(text, list, index, writes);
}

/** A piece of JSON as its author wrote it, and how far in it stood. */
export interface Piece {
  readonly source: string;
  readonly indent: string;
}

export function pieceAt(text: string, path: JsonPath): Piece | null {
  const node = nodeAt(text, path);
  if (node === null) return null;
  return { source: text.slice(node.offset, endOf(node)), indent: indentAt(text, node.offset) };
}

/** Moves an entry of a list to the place of another; commas and line breaks stay where they are. */
export function movingWithin(
  text: string,
  list: JsonPath,
  from: number,
  to: number,
): readonly Splice[] | null {
  const entries = nodeAt(text, list)?.children ?? [];
  const first = entries[Math.min(from, to)];
  const last = entries[Math.max(from, to)];
  if (first === undefined || last === undefined) return null;
  const places = entries.slice(Math.min(from, to), Math.max(from, to) + 1);
  const sources = places.map((entry) => text.slice(entry.offset, endOf(entry)));
  const moved = from < to ? [...sources.slice(1), sources[0]] : [sources.at(-1), ...sources];
  const written = places.map((entry, index) => {
    const next = places[index + 1];
    return (moved[index] ?? '') + (next === undefined ? '' : text.slice(endOf(entry), next.offset));
  });
  return [replacing(text, first.offset, endOf(last), written.join(''))];
}

type Write = (indent: string) => string;

function insertingInto(
  text: string,
  list: JsonPath,
  index: number,
  writes: readonly Write[],
): readonly Splice[] | null {
  const node = nodeAt(text, list);
  return node?.type === 'array' ? [inserting(text, node, index, writes)] : null;
}

/** Writes children of an object or a list between their neighbours, in the manner of those. */
function inserting(text: string, parent: Node, index: number, writes: readonly Write[]): Splice {
  const children = parent.children ?? [];
  const [before, after] = [children[index - 1] ?? children.at(-1), children[index]];
  const beside = after ?? before;
  if (beside === undefined) return intoEmpty(text, parent, writes);
  const gap = gapBefore(text, beside);
  const indent = indentIn(gap) ?? indentAt(text, beside.offset);
  const written = writes.map((write) => write(indent));
  return after === undefined
    ? at(endOf(beside), written.map((child) => `,${gap}${child}`).join(''))
    : at(after.offset, written.map((child) => `${child},${gap}`).join(''));
}

function intoEmpty(text: string, parent: Node, writes: readonly Write[]): Splice {
  const { indent, lineEnd } = mannerOf(text);
  const outer = indentAt(text, parent.offset);
  const children = writes.map((write) => write(outer + indent));
  const areWords = parent.type === 'array' && children.every((child) => !/^[{[]/.test(child));
  const gap = `${lineEnd}${outer}${indent}`;
  const inner = areWords
    ? children.join(', ')
    : `${gap}${children.join(`,${gap}`)}${lineEnd}${outer}`;
  return replacing(text, parent.offset + 1, endOf(parent) - 1, inner);
}

/** What stands before a child where it begins a line: the break and the indent. Else a space. */
const gapBefore = (text: string, { offset }: Node): string =>
  /\r?\n[ \t]*$/.exec(text.slice(Math.max(0, offset - 1_000), offset))?.[0] ?? ' ';

const indentIn = (gap: string): string | null => /\n([ \t]*)$/.exec(gap)?.[1] ?? null;

/** How far in the line of an offset begins. */
export function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

const at = (offset: number, inserted: string): Splice => ({ offset, removed: '', inserted });

const replacing = (text: string, start: number, end: number, inserted: string): Splice => ({
  offset: start,
  removed: text.slice(start, end),
  inserted,
});

const endOf = ({ offset, length }: Node): number => offset + length;

const nodeAt = (text: string, path: JsonPath): Node | null => nodeIn(treeOf(text), path);

function nodeIn(root: Node | undefined, path: JsonPath): Node | null {
  let node = root;
  for (const step of path) {
    const child: Node | undefined = node?.children?.[node === undefined ? -1 : indexOf(node, step)];
    node = child?.type === 'property' ? child.children?.[1] : child;
  }
  return node ?? null;
}

/** Where a field or an entry stands among the children of its object or list; -1 where it does not. */
function indexOf({ type, children = [] }: Node, step: string | number): number {
  if (typeof step === 'number') return type === 'array' && step in children ? step : -1;
  if (type !== 'object') return -1;
  // Of two fields with the same name the last one counts.
  return children.findLastIndex((each) => each.children?.[0]?.value === step);
}
