import type { WordSpan } from './foundWords.ts';

/** A part of a text, and whether it was looked for. */
export interface SnippetPart {
  readonly text: string;
  readonly isFound: boolean;
}

/** Letters before the first word that was found, and in all. */
const BEFORE = 60;
const ROOM = 180;

/** The part of a text around the first words that were found, which stand out in it. */
export function snippet(text: string, spans: readonly WordSpan[]): readonly SnippetPart[] {
  const first = spans[0]?.from ?? 0;
  const from = first <= BEFORE || text.length <= ROOM ? 0 : wordAfter(text, first - BEFORE);
  const to = text.length - from <= ROOM ? text.length : wordBefore(text, from + ROOM);
  const parts: SnippetPart[] = [];
  let at = from;
  const add = (end: number, isFound: boolean) => {
    if (end > at) parts.push({ text: text.slice(at, end), isFound });
    at = Math.max(at, end);
  };
  for (const span of spans.filter((each) => each.from >= from && each.to <= to)) {
    add(span.from, false);
    add(span.to, true);
  }
  add(to, false);
  return [...cut(from > 0), ...parts, ...cut(to < text.length)];
}

const cut = (isCut: boolean): readonly SnippetPart[] =>
  isCut ? [{ text: '…', isFound: false }] : [];

/** Where a word begins, from a place on; the place itself where there is no space any more. */
function wordAfter(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space === -1 || space > at + BEFORE / 2 ? at : space + 1;
}

function wordBefore(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space < at - BEFORE / 2 ? at : space;
}
