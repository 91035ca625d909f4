import { putState, putUnread, type Draft } from '../draft.ts';
import { readAnswers, writeAnswers, type FoundAnswer, type KeyedAnswer } from '../keptAnswers.ts';
import { segment, type Segment } from '../segment.ts';
import { statesIn, type KeyedState } from '../stateParts.ts';

/** Answers to questions in lessons: those in the learner's own words stand apart. */
const answersThat = (isPrivate: boolean): Segment => {
  const statesOf = isPrivate ? writtenIn : answeredIn;
  return segment({
    outlives: false,
    private: isPrivate,
    of: ({ run }) => [statesOf(run.states)],
    write: (writer, [states]) => {
      if (states.length > 0) writeAnswers(writer, keptAnswers(states));
    },
    read: (reader) => {
      const found = readAnswers(reader);
      return (draft) => putLessonAnswers(draft, found, isPrivate);
    },
  });
};

/** Answers by the states of a record: those in free text, and all others. */
export const writtenIn = statesIn('freeText');
export const answeredIn = statesIn('answer');

export const answers = answersThat(false);
export const texts = answersThat(true);

/** States of questions as answers. */
export const keptAnswers = (states: readonly KeyedState[]): readonly KeyedAnswer[] =>
  states.flatMap(([key, { clock, value }]) =>
    value.kind === 'answer' ? [[key, { clock, flag: value.submitted, answer: value.answer }]] : [],
  );

export function putLessonAnswers(
  draft: Draft,
  found: readonly FoundAnswer[],
  isPrivate: boolean,
): void {
  for (const { key, clock, flag, answer, unread } of found) {
    if (answer !== null) {
      putState(draft, key, { clock, value: { kind: 'answer', answer, submitted: flag } });
    }
    if (unread !== null) {
      const value = { keys: [key], clock, flag, private: isPrivate, ...unread };
      putUnread(draft, false, { of: 'answer', ...value });
    }
  }
}
