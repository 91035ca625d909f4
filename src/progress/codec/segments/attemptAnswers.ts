import type { BlockKey } from '../../../core/blockState.ts';
import type { AttemptAnswer, LearnerRecord } from '../../record.ts';
import { readAnswers, writeAnswers } from '../answers.ts';
import type { KeptAnswer } from '../answers.ts';
import type { BitReader } from '../bitReader.ts';
import type { BitWriter } from '../bitWriter.ts';
import { byKey } from '../byKey.ts';
import { addToAttempt, attemptsOf } from '../draft.ts';
import type { AttemptKey, Draft } from '../draft.ts';
import { readNumber, writeNumber } from '../numbers.ts';
import type { Segment } from '../segment.ts';
import { readAttemptKey, writeAttemptKey } from './attempts.ts';

const COUNT_ORDER = 2;

export interface AnsweredAttempt extends AttemptKey {
  readonly answers: ReadonlyMap<BlockKey, KeptAnswer>;
}

/** Answers in quiz attempts, free text aside. */
export const attemptAnswers: Segment = {
  holds: (record) => answeredAttempts(record, false).length > 0,
  write: (record, writer) => writeAttemptAnswers(writer, answeredAttempts(record, false)),
  read: (reader) => {
    const read = readAttemptAnswers(reader);
    return (draft) => putAttemptAnswers(draft, read);
  },
};

/** Attempts with their answers, either those in free text or all others; none without any. */
export function answeredAttempts(
  record: LearnerRecord,
  freeText: boolean,
): readonly AnsweredAttempt[] {
  return attemptsOf(record).flatMap(({ quiz, number, attempt }) => {
    const answers = new Map<BlockKey, KeptAnswer>();
    for (const [question, { clock, answer, checked }] of byKey(attempt.work.answers)) {
      if ((answer.kind === 'text') !== freeText) continue;
      answers.set(question, { clock, flag: checked, answer });
    }
    return answers.size > 0 ? [{ quiz, number, answers }] : [];
  });
}

export function writeAttemptAnswers(writer: BitWriter, all: readonly AnsweredAttempt[]): void {
  writeNumber(writer, all.length, COUNT_ORDER);
  let before: AttemptKey | null = null;
  for (const attempt of all) {
    writeAttemptKey(writer, attempt, before);
    writeAnswers(writer, attempt.answers);
    before = attempt;
  }
}

export function readAttemptAnswers(reader: BitReader): readonly AnsweredAttempt[] {
  let before: AttemptKey | null = null;
  return reader.times(readNumber(reader, COUNT_ORDER), () => {
    before = readAttemptKey(reader, before);
    return { ...before, answers: readAnswers(reader) };
  });
}

export function putAttemptAnswers(draft: Draft, all: readonly AnsweredAttempt[]): void {
  for (const { quiz, number, answers } of all) {
    const kept = [...answers].map(([question, { clock, flag, answer }]) => {
      const attemptAnswer: AttemptAnswer = { clock, answer, checked: flag };
      return [question, attemptAnswer] as const;
    });
    addToAttempt(draft, { quiz, number }, new Map(kept));
  }
}
