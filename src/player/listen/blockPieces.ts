import type { LinearPiece } from '../../blocks/contract.ts';
import { figureAsWritten, linearizeBlock, ownWords } from '../../blocks/linearize.ts';
import type { PlayableBlock } from '../../blocks/playable.ts';
import { isAsked, toldAfterChecking } from '../../blocks/questions.ts';
import type { ReadingWords } from './readBlock.ts';
import type { Piece } from './findPieces.ts';

/**
 * All that a block may come to say, with the blocks and questions that it holds. What of it is read
 * the page decides: only what it shows. So an answer's outcome is read once it is told, and what is
 * closed once it is opened.
 */
export const blockPieces = (block: PlayableBlock, words: ReadingWords): readonly Piece[] => [
  ...linearizeBlock(block).map((piece) => asSaid(piece, words)),
  ...withHeld(block).flatMap((each) => playersWords(each, words)),
];

/** What has no frame for the ear is told by name; figures are read as the page writes them. */
function asSaid(piece: LinearPiece, { listen, t }: ReadingWords): Piece {
  if ('figure' in piece) return figureAsWritten(piece, t);
  if (piece.kind !== 'heading' || piece.names === undefined) return piece;
  const { text, on = text, names } = piece;
  return { text: listen(names, { text }), on };
}

/** A block, and all that it holds. */
const withHeld = (block: PlayableBlock): readonly PlayableBlock[] => [
  block,
  ...[...block.questions, ...block.slots.flatMap(({ blocks }) => blocks)].flatMap(withHeld),
];

/** What the player says around a block's own words, and once an answer was checked. */
const playersWords = (block: PlayableBlock, { t }: ReadingWords): readonly Piece[] => [
  ...ownWords(block, t).map((text) => ({ text })),
  ...(isAsked(block) ? toldAfterChecking(block, t) : []),
];
