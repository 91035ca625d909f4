import type { TFunction } from 'i18next';

import { behaviours } from './behaviours.ts';
import type { BlockBehaviour, Linear, LinearFigure, LinearPiece } from './contract.ts';
import { figureInWords } from './figure.ts';
import { deeper } from './linearPieces.ts';
import type { PlayableBlock } from './playable.ts';
import type { BlockType } from './types.ts';

/** A block in reading order; blocks that it holds stand below its headings. */
export const linearizeBlock = (block: PlayableBlock): readonly LinearPiece[] =>
  linearizeAs(block).flatMap((piece) => {
    if (piece.kind === 'slot') return deeper(linearizeSlot(block, piece.item), 2);
    return piece.kind === 'questions' ? block.questions.flatMap(linearizeBlock) : [piece];
  });

const linearizeSlot = ({ slots }: PlayableBlock, item: number): readonly LinearPiece[] =>
  slots
    .filter((slot) => slot.item === item)
    .flatMap(({ blocks }) => blocks.flatMap(linearizeBlock));

function linearizeAs<Type extends BlockType>(block: PlayableBlock<Type>): readonly Linear[] {
  return behaviours[block.type].linearize(block.content);
}

/** A figure as the language of the page writes it, with its name. */
export function figureAsWritten({ figure }: LinearFigure, t: TFunction) {
  const on = figureInWords(figure, t);
  return { text: `${figure.of}: ${on}`, on };
}

/** What the player says in a block in the place of words that an author left out. */
export function ownWords<Type extends BlockType>(
  block: PlayableBlock<Type>,
  t: TFunction,
): readonly string[] {
  return behaviourOf(block.type).ownWords?.(block.content, t) ?? [];
}

/** What of a block is read only once it is opened. */
export const closedPart = <Type extends BlockType>(
  block: PlayableBlock<Type>,
): 'transcript' | 'more' => behaviourOf(block.type).closed?.(block.content) ?? 'more';

const behaviourOf = <Type extends BlockType>(type: Type): BlockBehaviour<Type> => behaviours[type];
