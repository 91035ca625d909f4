import type { BlockKey } from '../core/blockState.ts';
import { isContained, mergeRecords } from './merge.ts';
import { joinStates } from './mergeStates.ts';
import { joinTraces } from './mergeTraces.ts';
import type { Attempt, LearnerRecord, Run } from './record.ts';
import { emptyRecord } from './record.ts';
import { sameValue } from './sameValue.ts';

/**
 * What of a record no LMS has returned, if `known` is all that one has: of an attempt that is over,
 * deleted or another activity's, only this may be offered to the learner. That the course was
 * completed is not part of it, and how often it was started again; what completes it may be.
 */
export function unconfirmed(record: LearnerRecord, known: LearnerRecord | null): LearnerRecord {
  if (known === null) return { ...record, run: { ...record.run, epoch: 0 } };
  return {
    ...record,
    run: { ...unconfirmedRun(record.run, known.run), epoch: 0 },
    attempts: unconfirmedAttempts(record.attempts, known.attempts),
    bestScores: entriesWhere(
      record.bestScores,
      (score, quiz) => score > (known.bestScores.get(quiz) ?? -1),
    ),
    passed: unknownTo(known.passed, record.passed),
    completedAt: null,
    notes: unlike(known.notes, record.notes),
    unread: unlike(known.unread, record.unread),
  };
}

type Verdicts = Pick<LearnerRecord, 'attempts' | 'bestScores' | 'completedAt' | 'passed' | 'salt'>;

/**
 * What an LMS has returned, and the verdicts of a record that it said to have taken: passes, scores,
 * attempts at quizzes and the completion. Nothing where there is neither.
 */
export function withVerdicts(
  known: LearnerRecord | null,
  { attempts, bestScores, completedAt, passed, salt }: Verdicts,
): LearnerRecord | null {
  if (bestScores.size === 0 && passed.size === 0 && completedAt === null) return known;
  const { run, ...empty } = emptyRecord(salt);
  const verdicts = {
    ...empty,
    run: { ...run, epoch: known?.run.epoch ?? 0 },
    attempts,
    bestScores,
    completedAt,
    passed,
  };
  return known === null ? verdicts : mergeRecords(known, verdicts);
}

function unconfirmedRun(run: Run, known: Run): Run {
  if (run.epoch > known.epoch) return run;
  if (run.epoch < known.epoch) return emptyRecord(0).run;
  return {
    ...run,
    // Where somebody was is no work.
    place: null,
    lessonsDone: unknownTo(known.lessonsDone, run.lessonsDone),
    blocksDone: unknownTo(known.blocksDone, run.blocksDone),
    states: beyond(known.states, run.states, joinStates),
    traces: beyond(known.traces, run.traces, joinTraces),
    unread: unlike(known.unread, run.unread),
  };
}

type QuizAttempts = LearnerRecord['attempts'];

/** An attempt at a quiz that was handed in where it is known stays there, whatever else it got. */
function unconfirmedAttempts(attempts: QuizAttempts, known: QuizAttempts): QuizAttempts {
  const left = [...attempts].map(([quiz, numbered]) => {
    const before = known.get(quiz);
    const more = entriesWhere(numbered, ({ work }, number) => {
      const there = before?.get(number)?.work;
      return (there?.submitted ?? null) === null && !sameValue(work, there);
    });
    return [quiz, more] as const;
  });
  return new Map(left.filter(([, more]) => more.size > 0));
}

/**
 * A record with work of another attempt, as the learner wants it. What is there stands: attempts at
 * a quiz come only where the record has none, and count from 1.
 */
export function takeOver(record: LearnerRecord, other: LearnerRecord): LearnerRecord {
  const { marks, run, salt } = record;
  const attempts = [...other.attempts]
    .filter(([quiz]) => !record.attempts.has(quiz))
    .map(([quiz, numbered]) => [quiz, fromOne(numbered)] as const);
  return mergeRecords(record, {
    ...other,
    marks,
    salt,
    run: { ...other.run, epoch: run.epoch },
    attempts: new Map<BlockKey, ReadonlyMap<number, Attempt>>(attempts),
  });
}

/**
 * Whether a learner gains anything with the record that holds more. When something was done, where
 * somebody was and how an answer came about is nothing that they could miss.
 */
export function isGain(record: LearnerRecord, more: LearnerRecord): boolean {
  const { place, states, traces } = record.run;
  const sameAnswers = [...more.run.states].map(([block, state]) => {
    const there = states.get(block);
    return [block, there && sameValue(there.value, state.value) ? there : state] as const;
  });
  const worth = { ...more.run, place, traces, states: new Map(sameAnswers) };
  return !isContained({ ...more, clock: record.clock, run: worth }, record);
}

const fromOne = (numbered: ReadonlyMap<number, Attempt>): ReadonlyMap<number, Attempt> =>
  new Map(
    [...numbered]
      .toSorted(([a], [b]) => a - b)
      .map(([, attempt], index) => [index + 1, attempt] as const),
  );

const unknownTo = <Value>(known: ReadonlySet<Value>, all: ReadonlySet<Value>): ReadonlySet<Value> =>
  new Set([...all].filter((value) => !known.has(value)));

const unlike = <Key, Value>(
  known: ReadonlyMap<Key, Value>,
  all: ReadonlyMap<Key, Value>,
): ReadonlyMap<Key, Value> => entriesWhere(all, (value, key) => !sameValue(value, known.get(key)));

/** What is more than is known: another tab or device may have done the same, and gone on. */
const beyond = <Key, Value>(
  known: ReadonlyMap<Key, Value>,
  all: ReadonlyMap<Key, Value>,
  join: (a: Value, b: Value) => Value,
): ReadonlyMap<Key, Value> =>
  entriesWhere(all, (value, key) => {
    const there = known.get(key);
    return there === undefined || !sameValue(join(there, value), there);
  });

const entriesWhere = <Key, Value>(
  all: ReadonlyMap<Key, Value>,
  holds: (value: Value, key: Key) => boolean,
): ReadonlyMap<Key, Value> => new Map([...all].filter(([key, value]) => holds(value, key)));
