import type { Span } from './sentences.ts';

/** Words to read. */
export interface Piece {
  readonly text: string;
  /** The part of it that stands on the page; the rest is for the ear. */
  readonly on?: string | undefined;
}

export interface FoundPiece extends Span {
  readonly piece: Piece;
}

/** One space between words. */
export const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/**
 * The pieces that a text shows, in the order in which it shows them. Each stands in a place of its
 * own: first on a line of its own, else as whole words within one.
 *
 * @param text What the page shows, a paragraph, heading or item a line.
 */
export function findPieces(text: string, pieces: readonly Piece[]): readonly FoundPiece[] {
  const found = new Map<Piece, Span>();
  for (const isPlace of [isLine, areWords]) {
    for (const piece of pieces) {
      if (found.has(piece)) continue;
      const span = firstFree(text, piece, [...found.values()], isPlace);
      if (span !== null) found.set(piece, span);
    }
  }
  return Array.from(found, ([piece, span]) => ({ piece, ...span })).toSorted(
    (a, b) => a.from - b.from,
  );
}

function firstFree(
  text: string,
  { text: words, on = words }: Piece,
  taken: readonly Span[],
  isPlace: (text: string, span: Span) => boolean,
): Span | null {
  const sought = plain(on);
  if (sought === '') return null;
  for (let from = text.indexOf(sought); from >= 0; from = text.indexOf(sought, from + 1)) {
    const span = { from, to: from + sought.length };
    const isFree = taken.every((other) => other.to <= span.from || span.to <= other.from);
    if (isFree && isPlace(text, span)) return span;
  }
  return null;
}

const isLine = (text: string, { from, to }: Span): boolean =>
  [text[from - 1], text[to]].every((next) => next === undefined || next === '\n');

const areWords = (text: string, { from, to }: Span): boolean =>
  [text[from - 1], text[to]].every((next) => next === undefined || !/[\p{L}\p{N}]/u.test(next));
