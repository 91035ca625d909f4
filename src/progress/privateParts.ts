import { isPrivate } from '../answers/answerKinds.ts';
import type { BlockState } from '../core/blockState.ts';
import type { Attempt, LearnerRecord } from './record.ts';
import { withoutPrivateParts } from './unread.ts';

/**
 * A record without what the learner wrote in their own words (answers, notes, and what a newer
 * player marked so): for a device that others share.
 */
export const withoutPrivate = (record: LearnerRecord): LearnerRecord => ({
  ...record,
  run: {
    ...record.run,
    states: without(record.run.states, ({ value }) => isPrivateState(value)),
    unread: withoutPrivateParts(record.run.unread),
  },
  attempts: new Map(
    [...record.attempts].map(([quiz, attempts]) => [
      quiz,
      new Map([...attempts].map(([number, attempt]) => [number, openAttempt(attempt)])),
    ]),
  ),
  notes: new Map(),
  unread: withoutPrivateParts(record.unread),
});

const openAttempt = (attempt: Attempt): Attempt => ({
  ...attempt,
  work: {
    ...attempt.work,
    answers: without(attempt.work.answers, ({ answer }) => isPrivate(answer)),
  },
});

/** What the learner wrote in their own words, each text once. */
export function ownWords({ attempts, notes, run }: LearnerRecord): readonly string[] {
  const inLessons = [...run.states.values()].flatMap(({ value }) =>
    value.kind === 'answer' ? [value.answer] : [],
  );
  const inQuizzes = [...attempts.values()].flatMap((numbered) =>
    [...numbered.values()].flatMap(({ work }) =>
      [...work.answers.values()].map(({ answer }) => answer),
    ),
  );
  const texts = [...inLessons, ...inQuizzes].flatMap((answer) =>
    answer.kind === 'text' && answer.text.trim() !== '' ? [answer.text] : [],
  );
  const written = [...notes.values()].map(({ value }) => value).filter((text) => text !== '');
  return [...new Set([...texts, ...written])];
}

const isPrivateState = (state: BlockState): boolean =>
  state.kind === 'answer' && isPrivate(state.answer);

const without = <Key, Value>(
  map: ReadonlyMap<Key, Value>,
  leavesOut: (value: Value) => boolean,
): ReadonlyMap<Key, Value> => new Map([...map].filter(([, value]) => !leavesOut(value)));
