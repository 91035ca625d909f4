import { createContext } from 'react';

import type { BlockKey } from '../core/blockState.ts';

/** A survey around questions: it hands in their answers, all at once. */
export interface AskingTogether {
  /** Its questions, in their order. */
  readonly questions: readonly BlockKey[];
  /** The answers are sent, and stand until the learner opens them again. */
  readonly sent: boolean;
}

/** Given to the questions of a survey; `null` for a question that stands alone. */
export const AskedTogether = createContext<AskingTogether | null>(null);
