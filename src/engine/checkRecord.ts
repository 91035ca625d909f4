import type { PlayableQuestion } from '../blocks/playable.ts';
import type { Answer, BlockKey } from '../core/blockState.ts';
import { attemptSeed } from '../progress/attemptChanges.ts';
import { countTry, putAnswer } from '../progress/changes.ts';
import type { Attempt, AttemptAnswer, LearnerRecord, Trace } from '../progress/record.ts';
import { fits, isBegun } from '../answers/answerKinds.ts';
import { lastAttempt, type NumberedAttempt } from './attempts.ts';
import type { KnowledgeCheck } from './checkQuiz.ts';

/**
 * A knowledge check is kept as questions in a lesson are (decision 10): under its own key the number
 * of its last attempt, submitted or not; under the key of each question the answer, submitted once
 * feedback on it was given. So it takes the same room however often it is tried, merges as answers
 * do, and goes when the learner starts again.
 */

/** What is said of a question that a new attempt asks again. */
const NOTHING: Answer = { kind: 'choice', chosen: [] };

/** The attempt that a record keeps of a knowledge check; `null` before the first. */
export function keptAttempt(record: LearnerRecord, check: KnowledgeCheck): NumberedAttempt | null {
  const state = record.run.states.get(check.key)?.value;
  if (state?.kind !== 'answer' || state.answer.kind !== 'number') return null;
  const number = state.answer.value;
  const answers = new Map(check.questions.flatMap((question) => keptAnswer(record, question)));
  // An attempt that is not scored says nothing by its score, and nobody asks when it was.
  const submitted = state.submitted ? { score: 0, at: 0 } : null;
  const seed = attemptSeed(record, check.key, number);
  const traces = new Map(check.questions.flatMap((question) => keptTrace(record, question)));
  return {
    number,
    attempt: { seed, work: { submitted, answers }, revisited: new Set(), traces },
  };
}

function keptTrace(
  { run }: LearnerRecord,
  { key }: PlayableQuestion,
): readonly (readonly [BlockKey, Trace])[] {
  const kept = run.traces.get(key);
  return kept === undefined ? [] : [[key, kept]];
}

function keptAnswer(
  { run }: LearnerRecord,
  { key, state }: PlayableQuestion,
): readonly (readonly [BlockKey, AttemptAnswer])[] {
  const kept = run.states.get(key);
  if (kept?.value.kind !== 'answer') return [];
  const { answer, submitted } = kept.value;
  if (!isBegun(answer, state) || !fits(answer, state)) return [];
  return [[key, { clock: kept.clock, answer, checked: submitted }]];
}

/** The record with the last of these attempts; the same object where it is there already. */
export function keepAttempt(
  record: LearnerRecord,
  check: KnowledgeCheck,
  attempts: LearnerRecord['attempts'],
): LearnerRecord {
  const last = lastAttempt(attempts.get(check.key));
  if (last === null) return record;
  const { answers, submitted } = last.attempt.work;
  const before = keptAttempt(record, check)?.attempt.work.answers;
  const number: Answer = { kind: 'number', value: last.number };
  const numbered = keepTraces(
    putAnswer(record, check.key, number, submitted !== null),
    check,
    last.attempt,
  );
  return check.questions.reduce((kept, { key }) => {
    const given = answers.get(key);
    if (given !== undefined) return putAnswer(kept, key, given.answer, given.checked);
    return before?.has(key) === true ? putAnswer(kept, key, NOTHING, false) : kept;
  }, numbered);
}

/** How sure the learner is of each answer. A new attempt asks anew: what was said before goes. */
const keepTraces = (
  record: LearnerRecord,
  { questions }: KnowledgeCheck,
  { traces }: Pick<Attempt, 'traces'>,
): LearnerRecord =>
  questions.reduce((kept, { key }) => {
    const said = traces.get(key)?.confidence ?? null;
    const before = kept.run.traces.get(key)?.confidence ?? null;
    return said === before ? kept : countTry(kept, key, said);
  }, record);
