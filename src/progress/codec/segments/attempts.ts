import { attemptSeed } from '../../attemptChanges.ts';
import { joinAttempts } from '../../mergeAttempts.ts';
import type { Attempt, Submission } from '../../record.ts';
import type { BitReader } from '../bitReader.ts';
import type { BitWriter } from '../bitWriter.ts';
import { attemptsOf, putJoined, type AttemptKey, type Draft } from '../draft.ts';
import { readNumber, safe, writeNumber } from '../numbers.ts';
import { isScore, SCORE_ORDER } from '../scores.ts';
import { segment } from '../segment.ts';
import { readSet, writeSet } from '../sets.ts';
import { TIME_ORDER } from '../times.ts';

const COUNT_ORDER = 2;
const KEY_ORDER = 6;
const SEED_BITS = 32;
/** An attempt is made of several things. */
const STEPS = 8;

/** Quiz attempts without their answers; the salt stands before them, so that seeds are short. */
export const attempts = segment({
  outlives: true,

  of: (record) => [record.attempts, record.salt],

  write: (writer, [known, salt]) => {
    const all = attemptsOf({ attempts: known });
    if (all.length === 0) return;
    writer.bits(salt, SEED_BITS);
    writeNumber(writer, all.length, COUNT_ORDER);
    let before: AttemptKey | null = null;
    for (const { quiz, number, attempt } of all) {
      writeAttemptKey(writer, { quiz, number }, before);
      writeAttempt(writer, attempt, attemptSeed({ salt }, quiz, number));
      before = { quiz, number };
    }
  },

  read: (reader) => {
    const all = readAttempts(reader, reader.bits(SEED_BITS));
    return (draft) => putAttempts(draft, all);
  },
});

export type NumberedAttempts = readonly (AttemptKey & { readonly attempt: Attempt })[];

export function readAttempts(reader: BitReader, salt: number): NumberedAttempts {
  let before: AttemptKey | null = null;
  return reader.times(readNumber(reader, COUNT_ORDER), () => {
    reader.spend(STEPS);
    before = readAttemptKey(reader, before);
    const seed = attemptSeed({ salt }, before.quiz, before.number);
    return { ...before, attempt: readAttempt(reader, seed) };
  });
}

export function putAttempts({ attempts: known }: Draft, all: NumberedAttempts): void {
  for (const { quiz, number, attempt } of all) {
    const ofQuiz = known.get(quiz) ?? new Map<number, Attempt>();
    putJoined(ofQuiz, number, attempt, joinAttempts);
    known.set(quiz, ofQuiz);
  }
}

/** Quizzes ascend, and so do numbers in a quiz: mostly the next one of the same quiz. */
export function writeAttemptKey(
  writer: BitWriter,
  { quiz, number }: AttemptKey,
  before: AttemptKey | null,
): void {
  const sameQuiz = before?.quiz === quiz;
  writer.flag(sameQuiz);
  if (!sameQuiz) writeNumber(writer, quiz - (before?.quiz ?? 0), KEY_ORDER);
  writeNumber(writer, number - (sameQuiz ? before.number : 0), 1);
}

export function readAttemptKey(reader: BitReader, before: AttemptKey | null): AttemptKey {
  const sameQuiz = reader.flag();
  const quiz = (before?.quiz ?? 0) + (sameQuiz ? 0 : readNumber(reader, KEY_ORDER));
  const number = readNumber(reader, 1) + (sameQuiz ? (before?.number ?? 0) : 0);
  return { quiz: safe(reader, quiz), number: safe(reader, number) };
}

/** The seed takes one bit, unless it was drawn under another salt. */
function writeAttempt(writer: BitWriter, attempt: Attempt, expectedSeed: number): void {
  writer.flag(attempt.seed !== expectedSeed);
  if (attempt.seed !== expectedSeed) writer.bits(attempt.seed, SEED_BITS);
  const { submitted } = attempt.work;
  writer.flag(submitted !== null);
  if (submitted !== null) {
    writeNumber(writer, submitted.score, SCORE_ORDER);
    writeNumber(writer, submitted.at, TIME_ORDER);
  }
  writer.flag(attempt.revisited.size > 0);
  if (attempt.revisited.size > 0) writeSet(writer, attempt.revisited);
}

/** What most attempts are without; nobody changes it in place. */
const NONE: Pick<Attempt, 'revisited' | 'traces'> & Pick<Attempt['work'], 'answers'> = {
  revisited: new Set(),
  traces: new Map(),
  answers: new Map(),
};

function readAttempt(reader: BitReader, expectedSeed: number): Attempt {
  const seed = reader.flag() ? reader.bits(SEED_BITS) : expectedSeed;
  const submitted = reader.flag() ? readSubmission(reader) : null;
  const revisited = reader.flag() ? new Set(readSet(reader)) : NONE.revisited;
  return { seed, work: { submitted, answers: NONE.answers }, revisited, traces: NONE.traces };
}

function readSubmission(reader: BitReader): Submission | null {
  const score = readNumber(reader, SCORE_ORDER);
  const at = readNumber(reader, TIME_ORDER);
  return isScore(score) ? { score, at } : null;
}
