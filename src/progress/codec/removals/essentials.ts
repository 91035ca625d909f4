import { ascending } from '../../../core/ascending.ts';
import type { LearnerRecord } from '../../record.ts';
import { attemptsOf } from '../draft.ts';
import type { Draft } from '../draft.ts';
import type { Removal } from '../removal.ts';

/** Attempts, the oldest first: the last one says how many there were. */
export const attemptRemovals = (record: LearnerRecord): readonly Removal[] =>
  attemptsOf(record)
    .toSorted((a, b) => a.number - b.number || a.quiz - b.quiz)
    .map(({ quiz, number }) => ({
      kind: 'attempts',
      remove: (draft) => removeAttempt(draft, quiz, number),
    }));

export const lessonRemovals = ({ run }: LearnerRecord): readonly Removal[] =>
  ascending(run.lessonsDone).map((lesson) => ({
    kind: 'lessonsDone',
    remove: (draft) => draft.run.lessonsDone.delete(lesson),
  }));

/** Scores, then passes, and the completion of the course last of all. */
export const achievementRemovals = (record: LearnerRecord): readonly Removal[] => [
  ...ascending(record.bestScores.keys()).map((quiz) =>
    achievement((draft) => draft.bestScores.delete(quiz)),
  ),
  ...ascending(record.passed).map((quiz) => achievement((draft) => draft.passed.delete(quiz))),
  achievement((draft) => {
    draft.completedAt = null;
  }),
];

const achievement = (remove: (draft: Draft) => void): Removal => ({ kind: 'achievements', remove });

function removeAttempt(draft: Draft, quiz: number, number: number): void {
  const attempts = draft.attempts.get(quiz);
  attempts?.delete(number);
  if (attempts?.size === 0) draft.attempts.delete(quiz);
}
