import type { Node } from 'prosemirror-model';

import { printBlock } from './printBlock.ts';
import type { AuthoredBlock, AuthoredText } from './readText.ts';
import { listManner, richSchema } from './schema.ts';

/**
 * A text as the course file is to have it. What was not edited stands as its author wrote it, to the
 * character; what was is written in the subset of Markdown that the course format reads.
 */
export function printText(doc: Node, authored: AuthoredText): string {
  if (doc.eq(authored.doc)) return authored.markdown;
  const parts = partsOf(doc, authored);
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return '';
  const before = first.block?.index === 0 ? first.block.before : '';
  const isLast = last.block?.index === authored.blocks.length - 1;
  const after = isLast || authored.after.trim() === '' ? authored.after : '';
  const printed = parts.map((part, index) => gap(parts[index - 1], part) + part.markdown);
  return before + printed.join('') + after;
}

/** A block of a text as it is printed. */
interface Part {
  readonly markdown: string;
  /** What its author wrote, where nothing of it was changed. */
  readonly block: AuthoredBlock | null;
  /** The sign of a list, which tells it from one that follows. */
  readonly sign: string | null;
}

function partsOf(doc: Node, { blocks }: AuthoredText): readonly Part[] {
  const parts: Part[] = [];
  let expected = 0;
  for (let at = 0; at < doc.childCount;) {
    const block = authoredAt(doc, at, blocks, expected);
    const node = doc.child(at);
    const taken = signOf(node) === null ? null : (parts.at(-1)?.sign ?? null);
    const canStay = block !== null && (taken !== signOf(node) || block.index === expected);
    at += block?.nodes.length ?? 1;
    if (canStay) {
      parts.push({ markdown: block.markdown, block, sign: signOf(block.nodes.at(-1) ?? node) });
    } else {
      const sign = otherThan(taken, signOf(node));
      const markdown = printBlock(node, sign);
      if (markdown !== '') parts.push({ markdown, block: null, sign });
    }
    if (block !== null) expected = block.index + 1;
  }
  return parts;
}

/** What its author wrote for what stands at a place; the next one in their order where there are equals. */
function authoredAt(
  doc: Node,
  at: number,
  blocks: readonly AuthoredBlock[],
  expected: number,
): AuthoredBlock | null {
  const isHere = ({ nodes, closed }: AuthoredBlock): boolean =>
    closed &&
    nodes.every((node, index) => {
      const child = doc.maybeChild(at + index);
      return child !== null && child.eq(node);
    });
  const next = blocks[expected];
  if (next !== undefined && isHere(next)) return next;
  return blocks.find(isHere) ?? null;
}

function signOf(node: Node): string | null {
  return node.type === richSchema.nodes.list ? listManner(node).marker : null;
}

/** Two lists with the same sign would be one. */
function otherThan(taken: string | null, wanted: string | null): string | null {
  if (taken === null || taken !== wanted) return wanted;
  if (wanted === '.') return ')';
  if (wanted === ')') return '.';
  return wanted === '-' ? '*' : '-';
}

const BETWEEN = '\n\n';
const HAS_EMPTY_LINE = /\n[ \t]*\r?\n/;

/** What stands between two blocks: what did before, where that still parts them. */
function gap(left: Part | undefined, right: Part): string {
  if (left === undefined) return '';
  const isNext = left.block !== null && right.block?.index === left.block.index + 1;
  const wish = right.block?.before ?? '';
  return isNext || HAS_EMPTY_LINE.test(wish) ? wish : BETWEEN;
}
