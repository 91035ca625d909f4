import type { BlockKey, BlockState, LessonKey } from '../../core/blockState.ts';
import { joinAnswers } from '../mergeAttempts.ts';
import { joinStates } from '../mergeStates.ts';
import type {
  Attempt,
  AttemptAnswer,
  LearnerRecord,
  RecordTime,
  Run,
  Stamped,
  Trace,
} from '../record.ts';
import { joinCopies, placeOf, type Unread } from '../unread.ts';
import { byKey } from './byKey.ts';

/** A record under construction: filled segment by segment, or emptied to fit a budget. */
export interface Draft extends LearnerRecord {
  readonly run: DraftRun;
  readonly attempts: Map<BlockKey, Map<number, Attempt>>;
  readonly bestScores: Map<BlockKey, number>;
  readonly passed: Set<BlockKey>;
  completedAt: RecordTime | null;
  readonly notes: Map<BlockKey, Stamped<string>>;
  readonly unread: Map<string, readonly Unread[]>;
}

interface DraftRun extends Run {
  place: Run['place'];
  readonly lessonsDone: Set<LessonKey>;
  readonly blocksDone: Set<BlockKey>;
  readonly states: Map<BlockKey, Stamped<BlockState>>;
  readonly traces: Map<BlockKey, Trace>;
  readonly unread: Map<string, readonly Unread[]>;
}

/** A copy that may be changed without touching the record. */
export const draftOf = (record: LearnerRecord): Draft => ({
  ...record,
  run: {
    ...record.run,
    lessonsDone: new Set(record.run.lessonsDone),
    blocksDone: new Set(record.run.blocksDone),
    states: new Map(record.run.states),
    traces: new Map(record.run.traces),
    unread: new Map(record.run.unread),
  },
  attempts: new Map([...record.attempts].map(([quiz, attempts]) => [quiz, new Map(attempts)])),
  bestScores: new Map(record.bestScores),
  passed: new Set(record.passed),
  notes: new Map(record.notes),
  unread: new Map(record.unread),
});

/** Puts a value under a key, joined with what is there. */
export function putJoined<Key, Value>(
  map: Map<Key, Value>,
  key: Key,
  value: Value,
  join: (a: Value, b: Value) => Value,
): void {
  const known = map.get(key);
  map.set(key, known === undefined ? value : join(known, value));
}

/** Puts the state of a block, joined with what is there. */
export const putState = ({ run }: Draft, block: BlockKey, state: Stamped<BlockState>): void =>
  putJoined(run.states, block, state, joinStates);

/** Puts what this player cannot read beside other copies of it. */
export const putUnread = (draft: Draft, outlives: boolean, unread: Unread): void =>
  putJoined((outlives ? draft : draft.run).unread, placeOf(unread), [unread], joinCopies);

/** Adds answers to an attempt that is known; answers of an unknown one have nowhere to stand. */
export function addToAttempt(
  draft: Draft,
  { quiz, number }: AttemptKey,
  answers: readonly (readonly [BlockKey, AttemptAnswer])[],
): void {
  const attempt = draft.attempts.get(quiz)?.get(number);
  if (attempt === undefined) return;
  const all = new Map(attempt.work.answers);
  for (const [question, answer] of answers) putJoined(all, question, answer, joinAnswers);
  setAttemptAnswers(draft, { quiz, number }, all);
}

/** Replaces the answers of an attempt that is known. */
export const setAttemptAnswers = (
  draft: Draft,
  key: AttemptKey,
  answers: Attempt['work']['answers'],
): void => changeAttempt(draft, key, ({ work }) => ({ work: { ...work, answers } }));

/** Changes an attempt that is known. */
export function changeAttempt(
  { attempts }: Draft,
  { quiz, number }: AttemptKey,
  change: (attempt: Attempt) => Partial<Attempt>,
): void {
  const attempt = attempts.get(quiz)?.get(number);
  if (attempt !== undefined) {
    attempts.get(quiz)?.set(number, { ...attempt, ...change(attempt) });
  }
}

export interface AttemptKey {
  readonly quiz: BlockKey;
  readonly number: number;
}

/** Every attempt of a record, by quiz and number. */
export const attemptsOf = (
  record: Pick<LearnerRecord, 'attempts'>,
): readonly (AttemptKey & { readonly attempt: Attempt })[] =>
  byKey(record.attempts).flatMap(([quiz, attempts]) =>
    byKey(attempts).map(([number, attempt]) => ({ quiz, number, attempt })),
  );
