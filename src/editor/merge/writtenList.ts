import { mannerOf } from '../document/manner.ts';
import { indentAt } from '../document/jsonSplices.ts';
import { reindented } from '../document/manner.ts';
import { indentOf, type Part, sourceOf, type Write } from './part.ts';

/** A field or an entry of what is being written. */
export interface WrittenChild {
  /** As it stands in the frame; `null` where it does not. */
  readonly framed: Part | null;
  /** The name of a field with its colon; empty for an entry. */
  readonly prefix: string;
  readonly write: Write;
}

/** An object or a list with other children, written as the frame is: what stays, stays to the byte. */
export const writtenAs =
  (frame: Part, children: readonly WrittenChild[]): Write =>
  (indent) =>
    reindented(composed(frame, children), indentOf(frame), indent);

function composed(frame: Part, children: readonly WrittenChild[]): string {
  const source = sourceOf(frame);
  const { node, text } = frame;
  const own = node.children ?? [];
  const [first, last] = [own[0], own.at(-1)];
  if (children.length === 0)
    return first === undefined ? source : source[0] + (source.at(-1) ?? '');
  if (first === undefined || last === undefined) return intoEmpty(frame, children);
  const open = text.slice(node.offset, first.offset);
  const close = text.slice(last.offset + last.length, node.offset + node.length);
  const gaps = own.slice(1).map((child, index) => {
    const before = own[index] ?? first;
    return text.slice(before.offset + before.length, child.offset);
  });
  const usual = gaps.at(-1) ?? `,${open.slice(1) === '' ? ' ' : open.slice(1)}`;
  const inner = indentAt(text, first.offset);
  const written = children.map(({ framed, prefix, write }, index) => {
    const at = own.findIndex((child) => isOf(child, framed));
    const gap = index === 0 ? '' : (gaps[at - 1] ?? usual);
    return gap + prefix + write(framed === null ? inner : indentOf(framed));
  });
  return open + written.join('') + close;
}

/** A field stands in its frame with its name. */
const isOf = (child: Part['node'], framed: Part | null): boolean =>
  framed !== null && (child === framed.node || child.children?.[1] === framed.node);

function intoEmpty(frame: Part, children: readonly WrittenChild[]): string {
  const { indent, lineEnd } = mannerOf(frame.text);
  const outer = indentOf(frame);
  const gap = `${lineEnd}${outer}${indent}`;
  const written = children.map(({ prefix, write }) => prefix + write(outer + indent));
  const [open, close] = frame.node.type === 'array' ? ['[', ']'] : ['{', '}'];
  return `${open}${gap}${written.join(`,${gap}`)}${lineEnd}${outer}${close}`;
}
