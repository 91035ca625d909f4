import type { BlockContents, BlockType, QuestionType } from './types.ts';
import type { BlockKey, DoneRule, ItemNumber, StateShape } from '../core/blockState.ts';

/**
 * A compiled block: what views draw, the engine counts and the record keeps. A block of any of the
 * types given, by default of all, told apart by its `type`.
 */
export type PlayableBlock<Type extends BlockType = BlockType> = {
  [Each in Type]: PlayableBlockOf<Each>;
}[Type];

export interface PlayableBlockOf<Type extends BlockType> {
  readonly type: Type;
  readonly key: BlockKey;
  /** The author's id: anchors, LMS interaction ids. Never shown to learners. */
  readonly id: string;
  readonly content: BlockContents[Type];
  readonly state: StateShape;
  readonly done: DoneRule;
  /** Not counted for completion, and never holds a Continue shut. */
  readonly optional: boolean;
  /** Blocks that this block holds, by the item that they belong to. */
  readonly slots: readonly PlayableSlot[];
  /**
   * Questions that this block asks in an order and a way of its own: a knowledge check's. They are
   * no blocks of the lesson: not counted, not drawn and not gone past by themselves.
   */
  readonly questions: readonly PlayableQuestion[];
}

export interface PlayableSlot {
  readonly item: ItemNumber;
  readonly blocks: readonly PlayableBlock[];
}

/** A compiled question. */
export type PlayableQuestion = PlayableBlock<QuestionType>;
