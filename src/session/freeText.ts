import type { Answer, BlockState } from '../core/blockState.ts';
import type { Attempt, LearnerRecord } from '../progress/record.ts';

/** A record without what the learner wrote in their own words: for a device that others share. */
export const withoutFreeText = (record: LearnerRecord): LearnerRecord => ({
  ...record,
  run: { ...record.run, states: without(record.run.states, ({ value }) => isFreeState(value)) },
  attempts: new Map(
    [...record.attempts].map(([quiz, attempts]) => [
      quiz,
      new Map([...attempts].map(([number, attempt]) => [number, plainAttempt(attempt)])),
    ]),
  ),
});

const plainAttempt = (attempt: Attempt): Attempt => ({
  ...attempt,
  work: {
    ...attempt.work,
    answers: without(attempt.work.answers, ({ answer }) => isFreeText(answer)),
  },
});

const isFreeState = (state: BlockState): boolean =>
  state.kind === 'answer' && isFreeText(state.answer);

const isFreeText = (answer: Answer): boolean => answer.kind === 'text';

const without = <Key, Value>(
  map: ReadonlyMap<Key, Value>,
  leavesOut: (value: Value) => boolean,
): ReadonlyMap<Key, Value> => new Map([...map].filter(([, value]) => !leavesOut(value)));
