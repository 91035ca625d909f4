import type { BlockKey, BlockState, LessonKey } from '../../core/blockState.ts';
import type { Attempt, LearnerRecord, RecordTime, Run, Stamped } from '../record.ts';
import { byKey } from './byKey.ts';

/** A record under construction: filled segment by segment, or emptied to fit a budget. */
export interface Draft extends LearnerRecord {
  readonly run: DraftRun;
  readonly attempts: Map<BlockKey, Map<number, Attempt>>;
  readonly bestScores: Map<BlockKey, number>;
  readonly passed: Set<BlockKey>;
  completedAt: RecordTime | null;
}

interface DraftRun extends Run {
  place: Run['place'];
  readonly lessonsDone: Set<LessonKey>;
  readonly blocksDone: Set<BlockKey>;
  readonly states: Map<BlockKey, Stamped<BlockState>>;
}

/** A copy that may be changed without touching the record. */
export const draftOf = (record: LearnerRecord): Draft => ({
  ...record,
  run: {
    ...record.run,
    lessonsDone: new Set(record.run.lessonsDone),
    blocksDone: new Set(record.run.blocksDone),
    states: new Map(record.run.states),
  },
  attempts: new Map([...record.attempts].map(([quiz, attempts]) => [quiz, new Map(attempts)])),
  bestScores: new Map(record.bestScores),
  passed: new Set(record.passed),
});

/** Adds answers to an attempt that is known; answers of an unknown one have nowhere to stand. */
export function addToAttempt(
  draft: Draft,
  { quiz, number }: AttemptKey,
  answers: Attempt['work']['answers'],
): void {
  const attempt = draft.attempts.get(quiz)?.get(number);
  if (attempt === undefined) return;
  setAttemptAnswers(draft, { quiz, number }, new Map([...attempt.work.answers, ...answers]));
}

/** Replaces the answers of an attempt that is known. */
export function setAttemptAnswers(
  draft: Draft,
  { quiz, number }: AttemptKey,
  answers: Attempt['work']['answers'],
): void {
  const attempts = draft.attempts.get(quiz);
  const attempt = attempts?.get(number);
  if (attempts === undefined || attempt === undefined) return;
  attempts.set(number, { ...attempt, work: { ...attempt.work, answers } });
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
