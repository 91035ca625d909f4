import type { FoundPiece } from './findPieces.ts';
import { plain } from './findPieces.ts';
import { sentencesOf, type Span } from './sentences.ts';
import type { ShownText } from './shownText.ts';

/** What is said in one go, and where the page shows it. */
export interface Sentence {
  readonly text: string;
  /** `null` for words that stand nowhere. */
  readonly range: Range | null;
}

/** The sentences of what was found in a shown text. */
export const sentencesIn = (
  shown: ShownText,
  found: readonly FoundPiece[],
  language: string,
): readonly Sentence[] =>
  found.flatMap((each) => {
    const text = plain(each.piece.text);
    return sentencesOf(text, language).map((span) => {
      const { from, to } = placeOf(span, text, each);
      return { text: text.slice(span.from, span.to), range: shown.rangeOf(from, to) };
    });
  });

/** Where a sentence of a piece stands; one that is only for the ear stands for the whole piece. */
function placeOf(span: Span, text: string, { piece, from, to }: FoundPiece): Span {
  const offset = text.indexOf(plain(piece.on ?? piece.text));
  const start = Math.max(from, from + span.from - offset);
  const end = Math.min(to, from + span.to - offset);
  return start < end ? { from: start, to: end } : { from, to };
}

/** It stands no longer where it was found, or was closed meanwhile. */
export function isGone({ range }: Sentence): boolean {
  if (range === null) return false;
  const { startContainer: node, collapsed } = range;
  const element = node instanceof Element ? node : node.parentElement;
  return collapsed || !node.isConnected || element?.closest('[hidden], [inert]') !== null;
}
