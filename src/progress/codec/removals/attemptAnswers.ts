import { memoEach } from '../../../core/memo.ts';
import type { Attempt, LearnerRecord } from '../../record.ts';
import { setAttemptAnswers } from '../draft.ts';
import type { DroppedKind, Removal } from '../removal.ts';
import { answeredAttempts } from '../segments/attemptAnswers.ts';

type AttemptAge = 'past' | 'last' | 'open';

/** All answers of an attempt at once, since a part of them would say something untrue. */
const removalsFor =
  (age: AttemptAge, kind: DroppedKind) =>
  (record: LearnerRecord): readonly Removal[] =>
    answeredAttempts(record, false)
      .filter(({ quiz, number }) => ageOf(record, quiz, number) === age)
      .toSorted((a, b) => a.number - b.number || a.quiz - b.quiz)
      .map(({ quiz, number }) => ({
        kind,
        remove: (draft) => setAttemptAnswers(draft, { quiz, number }, new Map()),
      }));

/** The first attempts of all quizzes, then the second ones … */
export const pastAttemptRemovals = removalsFor('past', 'pastAttemptAnswers');

export const lastAttemptRemovals = removalsFor('last', 'lastAttemptAnswers');

export const openAttemptRemovals = removalsFor('open', 'openAttemptAnswers');

function ageOf(record: LearnerRecord, quiz: number, number: number): AttemptAge {
  const attempts = record.attempts.get(quiz);
  const submitted = attempts?.get(number)?.work.submitted ?? null;
  if (attempts === undefined || submitted === null) return 'open';
  return number === highestOf(attempts) ? 'last' : 'past';
}

const highestOf = memoEach((attempts: ReadonlyMap<number, Attempt>) =>
  [...attempts.keys()].reduce((a, b) => Math.max(a, b), 0),
);
