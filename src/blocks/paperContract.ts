import type { ComponentType, ReactNode } from 'react';

import type { BlockState, ItemNumber } from '../core/blockState.ts';
import type { BlockContents, BlockType } from './types.ts';

/** What a block is given to stand on paper: everything open, and nothing to press. */
export interface PaperProps<Type extends BlockType> {
  readonly content: BlockContents[Type];
  /** Right answers and what is said about them are printed, too. */
  readonly answers: boolean;
  /** What the learner kept in a block that is theirs, such as a note; `null` for an empty sheet. */
  readonly state: BlockState | null;
  /** Draws the blocks that belong to an item. */
  readonly renderSlot: (item: ItemNumber) => ReactNode;
  /** Draws the questions that the block asks itself. */
  readonly renderQuestions: () => ReactNode;
}

export type PaperComponent<Type extends BlockType> = ComponentType<PaperProps<Type>>;
