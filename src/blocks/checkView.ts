import type { Answer, BlockKey, ItemNumber } from '../core/blockState.ts';
import type { Confidence } from '../core/confidence.ts';
import type { Grade } from './contract.ts';
import type { PlayableQuestion } from './playable.ts';

/** A question of a knowledge check, and what became of it. */
export interface CheckQuestion {
  readonly question: PlayableQuestion;
  /** 1 for the first. */
  readonly number: number;
  readonly answer: Answer | null;
  /** Not null: the answer is final in this attempt. */
  readonly grade: Grade | null;
  /** The options in the order for this attempt. */
  readonly order: readonly ItemNumber[];
  /** How sure the learner says they are; `null` where they did not say. */
  readonly confidence: Confidence | null;
}

/** Where a knowledge check stands. */
export type CheckView =
  | { readonly step: 'intro'; readonly test: TestView | null }
  | {
      readonly step: 'asking';
      readonly current: CheckQuestion;
      readonly questions: readonly CheckQuestion[];
    }
  | {
      readonly step: 'results';
      /** How many questions were answered right. */
      readonly right: number;
      /** How many more were answered right in part. */
      readonly partly: number;
      readonly of: number;
      readonly questions: readonly CheckQuestion[];
      readonly test: TestView | null;
    };

/** What a test before a lesson means for the lesson. */
export interface TestView {
  /** The score from which the lesson is done, scaled, 0–1. */
  readonly passingScore: number;
  /** Handed in, with score enough. */
  readonly passed: boolean;
  readonly lessonDone: boolean;
}

/** What a learner does in a knowledge check; each is ignored where it does not belong. */
export type CheckAction =
  /** The first attempt, or another one. */
  | { readonly type: 'start' }
  | { readonly type: 'answer'; readonly question: BlockKey; readonly answer: Answer }
  | { readonly type: 'sure'; readonly question: BlockKey; readonly confidence: Confidence }
  /** Feedback is wanted: the answer is final in this attempt. */
  | { readonly type: 'check'; readonly question: BlockKey }
  | { readonly type: 'show'; readonly question: BlockKey }
  /** After the last question: on to the results. */
  | { readonly type: 'finish' };
