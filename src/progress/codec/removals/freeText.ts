import type { LearnerRecord } from '../../record.ts';
import { setAttemptAnswers, type Draft } from '../draft.ts';
import type { KeptAnswer, KeyedAnswer } from '../keptAnswers.ts';
import type { Removal } from '../removal.ts';
import { keptAnswers, writtenIn } from '../segments/answers.ts';
import { answeredAttempts, type AnsweredAttempt } from '../segments/attemptAnswers.ts';
import { removalsFor } from './unread.ts';

interface LongText {
  readonly length: number;
  readonly remove: (draft: Draft) => void;
}

/** What the learner wrote in their own words, the longest first: so the fewest texts are lost. */
export function freeTextRemovals(record: LearnerRecord): readonly Removal[] {
  const inLessons = keptAnswers(writtenIn(record.run.states)).map(inLesson);
  const inAttempts = answeredAttempts(record, true).flatMap(inAttempt);
  const unread = removalsFor(record, (copy) => copy.private);
  return [...inLessons, ...inAttempts, ...[...record.notes].map(note), ...unread]
    .toSorted((a, b) => b.length - a.length)
    .map(({ remove }) => ({ kind: 'freeText', remove }));
}

const inLesson = ([block, kept]: KeyedAnswer): LongText => ({
  length: lengthOf(kept),
  remove: (draft) => draft.run.states.delete(block),
});

const inAttempt = ({ quiz, number, answers }: AnsweredAttempt): readonly LongText[] =>
  answers.map(([question, kept]) => ({
    length: lengthOf(kept),
    remove: (draft) => {
      const known = draft.attempts.get(quiz)?.get(number)?.work.answers ?? [];
      const left = new Map([...known].filter(([key]) => key !== question));
      setAttemptAnswers(draft, { quiz, number }, left);
    },
  }));

const note = ([block, { value }]: readonly [number, { readonly value: string }]): LongText => ({
  length: value.length,
  remove: (draft) => draft.notes.delete(block),
});

const lengthOf = ({ answer }: KeptAnswer): number =>
  answer.kind === 'text' ? answer.text.length : 0;
