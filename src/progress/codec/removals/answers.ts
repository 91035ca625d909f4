import type { LearnerRecord } from '../../record.ts';
import type { Removal } from '../removal.ts';
import { answeredIn, keptAnswers } from '../segments/answers.ts';

/** Answers in lessons, the oldest first. */
export const answerRemovals = ({ run }: LearnerRecord): readonly Removal[] =>
  keptAnswers(answeredIn(run.states))
    .toSorted(([keyA, a], [keyB, b]) => a.clock - b.clock || keyA - keyB)
    .map(([key]) => ({ kind: 'answers', remove: (draft) => draft.run.states.delete(key) }));
