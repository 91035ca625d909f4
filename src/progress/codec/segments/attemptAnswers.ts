import { memoEach } from '../../../core/memo.ts';
import type { Attempt, AttemptAnswer, LearnerRecord } from '../../record.ts';
import { readAnswers, writeAnswers } from '../answers.ts';
import type { KeyedAnswer } from '../answers.ts';
import type { BitReader } from '../bitReader.ts';
import { BitWriter } from '../bitWriter.ts';
import { byKey } from '../byKey.ts';
import { addToAttempt, attemptsOf } from '../draft.ts';
import type { AttemptKey, Draft } from '../draft.ts';
import { readNumber, writeNumber } from '../numbers.ts';
import { segment } from '../segment.ts';
import { readAttemptKey, writeAttemptKey } from './attempts.ts';

const COUNT_ORDER = 2;

export interface AnsweredAttempt extends AttemptKey {
  readonly answers: readonly KeyedAnswer[];
}

/** Answers in quiz attempts, free text aside. */
export const attemptAnswers = segment({
  of: ({ attempts }) => [attempts],
  write: (writer, [attempts]) => {
    const answered = answeredAttempts({ attempts }, false);
    if (answered.length > 0) writeAttemptAnswers(writer, answered);
  },
  read: (reader) => {
    const read = readAttemptAnswers(reader);
    return (draft) => putAttemptAnswers(draft, read);
  },
});

/** Attempts with their answers, either those in free text or all others; none without any. */
export function answeredAttempts(
  record: Pick<LearnerRecord, 'attempts'>,
  freeText: boolean,
): readonly AnsweredAttempt[] {
  return attemptsOf(record).flatMap(({ quiz, number, attempt }) => {
    const answers = (freeText ? writtenIn : chosenIn)(attempt.work.answers);
    return answers.length > 0 ? [{ quiz, number, answers }] : [];
  });
}

type Answers = Attempt['work']['answers'];

const writtenIn = memoEach((answers: Answers) => keptAnswers(answers, true));
const chosenIn = memoEach((answers: Answers) => keptAnswers(answers, false));

const keptAnswers = (answers: Answers, freeText: boolean): readonly KeyedAnswer[] =>
  byKey(answers)
    .filter(([, { answer }]) => (answer.kind === 'text') === freeText)
    .map(([question, { clock, answer, checked }]) => [question, { clock, flag: checked, answer }]);

export function writeAttemptAnswers(writer: BitWriter, all: readonly AnsweredAttempt[]): void {
  writeNumber(writer, all.length, COUNT_ORDER);
  let before: AttemptKey | null = null;
  for (const attempt of all) {
    writeAttemptKey(writer, attempt, before);
    writer.append(writtenAnswers(attempt.answers));
    before = attempt;
  }
}

/** Of all attempts a learner works on one: the others are written already. */
const writtenAnswers = memoEach((answers: readonly KeyedAnswer[]): BitWriter => {
  const writer = new BitWriter();
  writeAnswers(writer, answers);
  return writer;
});

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
