import type { ComponentType } from 'react';

import type { Answer, BlockKey, BlockState, ItemNumber } from '../core/blockState.ts';
import type { Confidence } from '../core/confidence.ts';
import type { CheckAction } from './checkView.ts';
import type { BlockType, QuestionType, UngradedType } from './types.ts';
import type { Grade } from './contract.ts';
import type { PlayableBlockOf } from './playable.ts';

/** What a learner does with a block; the player turns it into an event of the course machine. */
export type BlockAction =
  | { readonly type: 'open'; readonly item: ItemNumber }
  | { readonly type: 'play'; readonly from: number; readonly to: number }
  | { readonly type: 'answer'; readonly answer: Answer }
  /** `confidence`: how sure the learner says they are, where they were asked. */
  | { readonly type: 'submit'; readonly confidence?: Confidence }
  | { readonly type: 'reopen' }
  /** How the learner finds their own answer, once it is saved. */
  | { readonly type: 'rate'; readonly rating: Confidence }
  /** For a knowledge check. */
  | { readonly type: 'check'; readonly event: CheckAction }
  | { readonly type: 'continue' };

/** A block that holds a Continue shut. */
export interface WaitingFor {
  readonly key: BlockKey;
  readonly type: BlockType;
  /** Cards, sections … that are still closed; 1 for a question. */
  readonly left: number;
}

/**
 * What every block's view is given. It draws that, and keeps no course state of its own. What a
 * single kind needs besides it asks of the page around it: see `viewHost.tsx`.
 */
export interface BlockViewProps<Type extends BlockType> {
  readonly block: PlayableBlockOf<Type>;
  readonly state: BlockState | null;
  readonly done: boolean;
  readonly act: (action: BlockAction) => void;
}

export type BlockComponent<Type extends BlockType> = ComponentType<BlockViewProps<Type>>;

/** What a question's fields are given, in a lesson and in a quiz alike. */
export interface QuestionProps<Type extends QuestionType> {
  readonly question: PlayableBlockOf<Type>;
  /** The order in which options are shown. */
  readonly order: readonly ItemNumber[];
  readonly answer: Answer | null;
  readonly onAnswer: (answer: Answer) => void;
  /** Not null: the answer is final, and what was right is shown with the feedback. */
  readonly grade: Grade | null;
  /** It may be tried again before what was right is shown: only what was given is marked. */
  readonly hidesRight?: boolean;
  /** A word above the question, such as "Question 2 of 12". */
  readonly eyebrow: string | null;
}

export type QuestionComponent<Type extends QuestionType> = ComponentType<QuestionProps<Type>>;

/** What the fields of a question without a right answer are given, alone and in a survey alike. */
export interface AskedProps<Type extends UngradedType> {
  readonly question: PlayableBlockOf<Type>;
  readonly answer: Answer | null;
  readonly onAnswer: (answer: Answer) => void;
  /** The answer stands: it can be read, but not changed. */
  readonly final: boolean;
  /** A word above the question, such as "Question 2 of 4". */
  readonly eyebrow: string;
}

export type AskedComponent<Type extends UngradedType> = ComponentType<AskedProps<Type>>;
