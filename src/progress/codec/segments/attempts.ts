import { attemptSeed } from '../../attemptChanges.ts';
import type { Attempt, LearnerRecord, Submission } from '../../record.ts';
import type { BitReader } from '../bitReader.ts';
import type { BitWriter } from '../bitWriter.ts';
import { attemptsOf } from '../draft.ts';
import type { AttemptKey } from '../draft.ts';
import { readNumber, safe, writeNumber } from '../numbers.ts';
import { segment } from '../segment.ts';
import { readSet, writeSet } from '../sets.ts';
import { TIME_ORDER } from '../times.ts';

const COUNT_ORDER = 2;
const KEY_ORDER = 6;
const SEED_BITS = 32;
const SCORE_ORDER = 14;

/** Quiz attempts without their answers. */
export const attempts = segment({
  of: (record) => [record.attempts, record.salt],

  write: (writer, [known, salt]) => {
    const all = attemptsOf({ attempts: known });
    if (all.length === 0) return;
    writeNumber(writer, all.length, COUNT_ORDER);
    let before: AttemptKey | null = null;
    for (const { quiz, number, attempt } of all) {
      writeAttemptKey(writer, { quiz, number }, before);
      writeAttempt(writer, attempt, attemptSeed({ salt }, quiz, number));
      before = { quiz, number };
    }
  },

  read: (reader, base) => {
    let before: AttemptKey | null = null;
    const all = reader.times(readNumber(reader, COUNT_ORDER), () => {
      before = readAttemptKey(reader, before);
      return { ...before, attempt: readAttempt(reader, base, before) };
    });
    return (draft) => {
      for (const { quiz, number, attempt } of all) {
        draft.attempts.set(quiz, new Map([...(draft.attempts.get(quiz) ?? []), [number, attempt]]));
      }
    };
  },
});

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

function readAttempt(
  reader: BitReader,
  base: LearnerRecord,
  { quiz, number }: AttemptKey,
): Attempt {
  const seed = reader.flag() ? reader.bits(SEED_BITS) : attemptSeed(base, quiz, number);
  const submitted = reader.flag() ? readSubmission(reader) : null;
  const revisited = new Set(reader.flag() ? readSet(reader) : []);
  return { seed, work: { submitted, answers: new Map() }, revisited };
}

function readSubmission(reader: BitReader): Submission {
  const score = readNumber(reader, SCORE_ORDER);
  return { score, at: readNumber(reader, TIME_ORDER) };
}
