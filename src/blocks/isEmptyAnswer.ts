import { saysSomething } from '../answers/saysSomething.ts';
import type { Answer } from '../core/blockState.ts';

/** Whether there is nothing yet that could be handed in. */
export const isEmptyAnswer = (answer: Answer | null): boolean =>
  answer === null || !saysSomething(answer);
