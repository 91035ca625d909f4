import { isPrivate } from '../../../answers/answerKinds.ts';
import { memoEach } from '../../../core/memo.ts';
import type { Attempt, AttemptAnswer, LearnerRecord } from '../../record.ts';
import type { BitReader } from '../bitReader.ts';
import { BitWriter } from '../bitWriter.ts';
import { byKey } from '../byKey.ts';
import { addToAttempt, attemptsOf, putUnread, type AttemptKey, type Draft } from '../draft.ts';
import { readAnswers, writeAnswers, type FoundAnswer, type KeyedAnswer } from '../keptAnswers.ts';
import { readNumber, writeNumber } from '../numbers.ts';
import { segment, type Segment } from '../segment.ts';
import { readAttemptKey, writeAttemptKey } from './attempts.ts';

const COUNT_ORDER = 2;

export interface AnsweredAttempt extends AttemptKey {
  readonly answers: readonly KeyedAnswer[];
}

/** Answers in quiz attempts: those in the learner's own words stand apart. */
const answersThat = (arePrivate: boolean): Segment =>
  segment({
    outlives: true,
    private: arePrivate,
    of: ({ attempts }) => [attempts],
    write: (writer, [attempts]) => {
      const answered = answeredAttempts({ attempts }, arePrivate);
      if (answered.length > 0) writeAttemptAnswers(writer, answered);
    },
    read: (reader) => {
      const found = readByAttempt(reader, readAnswers);
      return (draft) => putAttemptAnswers(draft, found, arePrivate);
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

export const attemptAnswers = answersThat(false);
export const attemptTexts = answersThat(true);

const keptAnswers = (answers: Answers, freeText: boolean): readonly KeyedAnswer[] =>
  byKey(answers)
    .filter(([, { answer }]) => isPrivate(answer) === freeText)
    .map(([question, { clock, answer, checked }]) => [question, { clock, flag: checked, answer }]);

function writeAttemptAnswers(writer: BitWriter, all: readonly AnsweredAttempt[]): void {
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

interface FoundInAttempt extends AttemptKey {
  readonly answers: readonly FoundAnswer[];
}

export function readByAttempt(
  reader: BitReader,
  read: (reader: BitReader) => readonly FoundAnswer[],
): readonly FoundInAttempt[] {
  let before: AttemptKey | null = null;
  return reader.times(readNumber(reader, COUNT_ORDER), () => {
    before = readAttemptKey(reader, before);
    return { ...before, answers: read(reader) };
  });
}

export function putAttemptAnswers(
  draft: Draft,
  all: readonly FoundInAttempt[],
  arePrivate: boolean,
): void {
  for (const { quiz, number, answers } of all) {
    addToAttempt(draft, { quiz, number }, answers.flatMap(inAttempt));
    for (const { key, clock, flag, unread } of answers) {
      if (unread === null) continue;
      const value = { keys: [quiz, number, key], clock, flag, private: arePrivate, ...unread };
      putUnread(draft, true, { of: 'attemptAnswer', ...value });
    }
  }
}

const inAttempt = ({ key, clock, flag, answer }: FoundAnswer) =>
  answer === null ? [] : [[key, { clock, answer, checked: flag } satisfies AttemptAnswer] as const];
