import { useState } from 'react';

import { given } from '../answers/answerKinds.ts';
import type { Given } from '../answers/behaviour.ts';
import type { Answer, StateShape } from '../core/blockState.ts';

/** What is missing of an answer that the learner wants to submit. */
export interface Missing {
  /** How often it was submitted in vain; each time leads to the summary again. */
  readonly misses: number;
  readonly given: Given;
  /** Submits a whole answer; asks about a part once, and submits it when the learner insists. */
  readonly trySubmit: (submit: () => void) => void;
  /** After a change: what was said no longer holds. */
  readonly forget: () => void;
}

/** Nothing cannot be submitted, and no part of an answer is taken for the whole in silence. */
export function useMissing(answer: Answer | null, shape: StateShape): Missing {
  const [misses, setMisses] = useState(0);
  const got = given(answer, shape);
  const isPart = got.answered > 0 && got.answered < got.of;
  return {
    misses,
    given: got,
    trySubmit: (submit) => {
      const isAsked = got.answered === 0 || (isPart && misses === 0);
      // Once it is taken, nothing is asked any more, until it is answered again.
      setMisses(isAsked ? misses + 1 : 0);
      if (!isAsked) submit();
    },
    forget: () => setMisses(0),
  };
}
