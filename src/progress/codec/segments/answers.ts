import { readAnswers, writeAnswers } from '../answers.ts';
import type { KeyedAnswer } from '../answers.ts';
import type { Draft } from '../draft.ts';
import { segment } from '../segment.ts';
import { statesIn, type KeyedState } from '../stateParts.ts';

/** Answers to questions in lessons, by the states of a record: those in free text, and all others. */
export const writtenIn = statesIn('freeText');
export const answeredIn = statesIn('answer');

/** Answers to questions in lessons, free text aside. */
export const answers = segment({
  of: ({ run }) => [answeredIn(run.states)],
  write: (writer, [answered]) => {
    if (answered.length > 0) writeAnswers(writer, keptAnswers(answered));
  },
  read: (reader) => {
    const read = readAnswers(reader);
    return (draft) => putLessonAnswers(draft, read);
  },
});

/** States of questions as answers. */
export const keptAnswers = (states: readonly KeyedState[]): readonly KeyedAnswer[] =>
  states.flatMap(([key, { clock, value }]) =>
    value.kind === 'answer' ? [[key, { clock, flag: value.submitted, answer: value.answer }]] : [],
  );

export function putLessonAnswers(draft: Draft, read: readonly KeyedAnswer[]): void {
  for (const [key, { clock, flag, answer }] of read) {
    draft.run.states.set(key, { clock, value: { kind: 'answer', answer, submitted: flag } });
  }
}
