import type { Answer, BlockKey, LessonKey } from '../core/blockState.ts';
import { hashNumbers } from '../core/hash.ts';
import { normalAnswer } from '../answers/answerKinds.ts';
import type { Confidence } from '../core/confidence.ts';
import { NO_TRACE } from './record.ts';
import type { Attempt, AttemptAnswer, LearnerRecord, Submission } from './record.ts';
import { sameValue } from './sameValue.ts';

/**
 * What a learner's doings in quizzes make of the record. Each returns a new record, or the same
 * object when there is nothing to change: a checked answer and a submitted attempt stay as they are.
 */

/** The seed of an attempt: the same in every tab, another for every learner. */
export const attemptSeed = (
  { salt }: Pick<LearnerRecord, 'salt'>,
  quiz: BlockKey,
  number: number,
): number => hashNumbers(salt, quiz, number);

/** How an attempt begins. */
export interface AttemptStart {
  readonly seed: number;
  /** Right answers of the attempt before, which are not asked again. */
  readonly carried: ReadonlyMap<BlockKey, Answer>;
}

/** Begins an attempt, with the carried answers checked. An attempt that was begun goes on. */
export function startAttempt(
  record: LearnerRecord,
  quiz: BlockKey,
  number: number,
  { seed, carried }: AttemptStart,
): LearnerRecord {
  if (record.attempts.get(quiz)?.has(number) === true) return record;
  const clock = carried.size > 0 ? record.clock + 1 : record.clock;
  const answers = new Map<BlockKey, AttemptAnswer>();
  for (const [question, answer] of carried) {
    const normal = normalAnswer(answer);
    if (normal !== null) answers.set(question, { clock, answer: normal, checked: true });
  }
  const attempt = {
    seed,
    work: { submitted: null, answers },
    revisited: new Set<LessonKey>(),
    traces: new Map(),
  };
  return { ...withAttempt(record, quiz, number, attempt), clock };
}

/** A question of an open attempt was answered, or the answer changed. */
export function answerInAttempt(
  record: LearnerRecord,
  quiz: BlockKey,
  number: number,
  question: BlockKey,
  answer: Answer,
): LearnerRecord {
  const attempt = openAttempt(record, quiz, number);
  const normal = normalAnswer(answer);
  if (attempt === null || normal === null) return record;
  const known = attempt.work.answers.get(question);
  if (known?.checked === true || sameValue(known?.answer, normal)) return record;
  const clock = record.clock + 1;
  const given = withAnswer(attempt, question, { clock, answer: normal, checked: false });
  return { ...withAttempt(record, quiz, number, given), clock };
}

/** Feedback on an answer was given: the answer is final in this attempt. */
export function checkInAttempt(
  record: LearnerRecord,
  quiz: BlockKey,
  number: number,
  question: BlockKey,
): LearnerRecord {
  const attempt = openAttempt(record, quiz, number);
  const known = attempt?.work.answers.get(question);
  if (attempt === null || known === undefined || known.checked) return record;
  return withAttempt(
    record,
    quiz,
    number,
    withAnswer(attempt, question, { ...known, checked: true }),
  );
}

/**
 * How sure the learner is of an answer that is not final. A quiz may be handed in as a whole, so each
 * saying counts as a try: of two devices the one that said it more often knows the last.
 */
export function sureInAttempt(
  record: LearnerRecord,
  quiz: BlockKey,
  number: number,
  question: BlockKey,
  confidence: Confidence,
): LearnerRecord {
  const attempt = openAttempt(record, quiz, number);
  if (attempt === null || attempt.work.answers.get(question)?.checked === true) return record;
  const known = attempt.traces.get(question) ?? NO_TRACE;
  if (known.confidence === confidence) return record;
  const trace = { ...known, tries: known.tries + 1, confidence };
  const traces = new Map(attempt.traces).set(question, trace);
  return withAttempt(record, quiz, number, { ...attempt, traces });
}

/** An open attempt is over; the best score of the quiz rises with it. */
export function submitAttempt(
  record: LearnerRecord,
  quiz: BlockKey,
  number: number,
  submitted: Submission,
): LearnerRecord {
  const attempt = openAttempt(record, quiz, number);
  if (attempt === null) return record;
  const work = { submitted, answers: withoutClocks(attempt.work.answers) };
  const best = Math.max(submitted.score, record.bestScores.get(quiz) ?? 0);
  const bestScores = new Map(record.bestScores).set(quiz, best);
  return { ...withAttempt(record, quiz, number, { ...attempt, work }), bestScores };
}

/** A quiz was passed: that stays, whatever comes after. */
export function passQuiz(record: LearnerRecord, quiz: BlockKey): LearnerRecord {
  if (record.passed.has(quiz)) return record;
  return { ...record, passed: new Set([...record.passed, quiz]) };
}

/** A lesson was opened: it counts for each quiz whose last attempt is over. */
export function revisitLesson(record: LearnerRecord, lesson: LessonKey): LearnerRecord {
  return [...record.attempts].reduce((revisited, [quiz, attempts]) => {
    const number = [...attempts.keys()].reduce((a, b) => Math.max(a, b), 0);
    const last = attempts.get(number);
    if (last === undefined || last.work.submitted === null) return revisited;
    if (last.revisited.has(lesson)) return revisited;
    const lessons = new Set([...last.revisited, lesson]);
    return withAttempt(revisited, quiz, number, { ...last, revisited: lessons });
  }, record);
}

function openAttempt(record: LearnerRecord, quiz: BlockKey, number: number): Attempt | null {
  const attempt = record.attempts.get(quiz)?.get(number) ?? null;
  return attempt?.work.submitted === null ? attempt : null;
}

function withAttempt(
  record: LearnerRecord,
  quiz: BlockKey,
  number: number,
  attempt: Attempt,
): LearnerRecord {
  const attempts = new Map(record.attempts.get(quiz)).set(number, attempt);
  return { ...record, attempts: new Map(record.attempts).set(quiz, attempts) };
}

const withAnswer = (attempt: Attempt, question: BlockKey, answer: AttemptAnswer): Attempt => ({
  ...attempt,
  work: {
    ...attempt.work,
    answers: new Map(attempt.work.answers).set(question, answer),
  },
});

/** Submitted work merges whole, so its clocks decide nothing and need not be kept. */
const withoutClocks = (
  answers: ReadonlyMap<BlockKey, AttemptAnswer>,
): ReadonlyMap<BlockKey, AttemptAnswer> =>
  new Map([...answers].map(([question, answer]) => [question, { ...answer, clock: 0 }]));
