import type { TFunction } from 'i18next';

import { closedPart } from '../../blocks/linearize.ts';
import type { PlayableBlock } from '../../blocks/playable.ts';
import { blockPieces } from './blockPieces.ts';
import { findPieces, type Piece, plain } from './findPieces.ts';
import type { ListenT } from './listenWords.ts';
import { type Sentence, sentencesIn } from './sentencesIn.ts';
import { shownText, wholeText } from './shownText.ts';

/** The words that a page is read with. */
export interface ReadingWords {
  /** BCP 47 tag of the content. */
  readonly language: string;
  readonly t: TFunction;
  readonly listen: ListenT;
}

/** What a block says now, as the page shows it; at its end, whether there is more to open. */
export function readBlock(
  block: PlayableBlock,
  element: Element,
  words: ReadingWords,
): readonly Sentence[] {
  const pieces = blockPieces(block, words);
  const shown = shownText(element);
  const found = findPieces(shown.text, pieces);
  const seen = new Set(found.map(({ piece }) => piece));
  const closed = pieces.filter((piece) => !seen.has(piece));
  return [
    ...sentencesIn(shown, found, words.language),
    ...hint(block, element, closed, words.listen),
  ];
}

/** Closed is what stands in the page, but is not shown; what comes later stands nowhere yet. */
function hint(
  block: PlayableBlock,
  element: Element,
  closed: readonly Piece[],
  listen: ListenT,
): readonly Sentence[] {
  if (closed.length === 0) return [];
  const all = wholeText(element).text;
  const there = closed.filter(({ text, on = text }) => all.includes(plain(on)));
  const shown = findPieces(shownText(element).text, there);
  if (there.length === shown.length) return [];
  const text = listen(closedPart(block));
  return [{ text, range: null }];
}
