import type { MarkdownPiece } from '../../../richtext/markdownPieces.ts';

/**
 * The pieces of a translation with the ids that the same formatting has in its source, so that a
 * tool can tell what is missing. What the source has not gets ids beyond.
 */
export function withIdsOf(
  source: readonly MarkdownPiece[],
  target: readonly MarkdownPiece[],
): readonly MarkdownPiece[] {
  const free = source.filter((piece) => piece.kind === 'open' || piece.kind === 'mark');
  let beyond = Math.max(0, ...source.map((piece) => (piece.kind === 'text' ? 0 : piece.id)));
  const given = new Map<number, number>();
  const idFor = (piece: MarkdownPiece): number => {
    const at = free.findIndex((each) => isLike(each, piece));
    const [found] = at === -1 ? [] : free.splice(at, 1);
    if (found !== undefined && found.kind !== 'text') return found.id;
    beyond += 1;
    return beyond;
  };
  return target.map((piece) => {
    if (piece.kind === 'text') return piece;
    const id = piece.kind === 'close' ? (given.get(piece.id) ?? piece.id) : idFor(piece);
    given.set(piece.id, id);
    return { ...piece, id };
  });
}

/** A link is like a link, wherever it leads; all else by its signs. */
const isLike = (one: MarkdownPiece, other: MarkdownPiece): boolean =>
  one.kind !== 'text' &&
  other.kind !== 'text' &&
  one.kind === other.kind &&
  one.code.does === other.code.does &&
  one.code.markdown === other.code.markdown;
