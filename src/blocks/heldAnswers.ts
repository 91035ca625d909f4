import type { Answer } from '../core/blockState.ts';
import type { AskedBlock } from './questions.ts';

/** How far a block is with the questions that it asks together; nothing for any other block. */
export interface HeldAnswers {
  /** How many questions it asks. */
  readonly of: number;
  /** How many have an answer, sent or not. */
  readonly answered: number;
  /** How many of the answers are sent, and were not opened again since. */
  readonly submitted: number;
}

/** One of these questions, with what the learner said to it. */
export interface GivenAnswer {
  readonly question: AskedBlock;
  readonly answer: Answer;
}
