import type { Answer, BlockKey } from '../core/blockState.ts';
import { hashNumbers } from '../core/hash.ts';
import {
  answerInAttempt,
  attemptSeed,
  checkInAttempt,
  passQuiz,
  revisitLesson,
  startAttempt,
  submitAttempt,
} from './attemptChanges.ts';
import {
  completeCourse,
  finishBlocks,
  finishLesson,
  moveTo,
  openItem,
  putAnswer,
} from './changes.ts';
import { emptyRecord } from './record.ts';
import type { LearnerRecord } from './record.ts';

/** Records of learners who finished, for tests and figures: the same at every call. */

/** How the lessons of a sample are made. */
interface SampleShape {
  /** The number of blocks in each lesson. */
  readonly lessons: readonly number[];
  /** Every how many blocks one has cards or panels to open. */
  readonly opensEvery: number;
  /** Which blocks of a lesson are questions, from 0. */
  readonly questions: readonly number[];
}

interface SampleBlock {
  readonly lesson: number;
  readonly key: BlockKey;
  readonly items: number;
  readonly question: boolean;
}

const SALT = 0x5eedcafe;
/** March 2026, in seconds since 2020. */
const FINISHED_AT = 194_572_800;

/**
 * A course like the reference course: 6 lessons with 64 blocks, 12 questions in them answered, 39
 * items opened; a failed and a passed quiz attempt of 12 answers, two lessons revisited between.
 */
export function finishedShortCourse(): LearnerRecord {
  const shape = { lessons: [4, 17, 12, 25, 0, 6], opensEvery: 6, questions: [4, 7, 9, 14] };
  const learnt = learn(shape);
  const failed = takeQuiz(learnt, 65, 1, { score: 5833, at: FINISHED_AT - 4000 });
  const revised = revisitLesson(revisitLesson(failed, 2), 4);
  const passed = takeQuiz(revised, 65, 2, { score: 9166, at: FINISHED_AT });
  return completeCourse(passQuiz(passed, 65), FINISHED_AT);
}

/** 100 lessons of 30 blocks: 300 questions answered, the items of 1,000 blocks opened. */
export function finishedLongCourse(): LearnerRecord {
  const lessons = numbers(0, 100).map(() => 30);
  return completeCourse(learn({ lessons, opensEvery: 3, questions: [4, 14, 25] }), FINISHED_AT);
}

/** Reads all lessons from top to bottom, opens all there is to open, answers, and goes on. */
function learn(shape: SampleShape): LearnerRecord {
  const blocks = blocksOf(shape);
  const worked = blocks.reduce(workOn, emptyRecord(SALT));
  const done = finishBlocks(
    worked,
    blocks.map(({ key }) => key),
  );
  return numbers(1, shape.lessons.length).reduce(finishLesson, done);
}

function blocksOf({ lessons, opensEvery, questions }: SampleShape): readonly SampleBlock[] {
  const inLessons = lessons.flatMap((count, index) =>
    numbers(0, count).map((at) => ({ lesson: index + 1, at })),
  );
  return inLessons.map(({ lesson, at }, index) => ({
    lesson,
    key: index + 1,
    items: at % opensEvery === 0 ? 2 + (hashNumbers(index) % 4) : 0,
    question: questions.includes(at),
  }));
}

function workOn(record: LearnerRecord, block: SampleBlock): LearnerRecord {
  const { lesson, key, items, question } = block;
  const there = moveTo(record, { lesson, block: key });
  const opened = numbers(1, items).reduce((known, item) => openItem(known, key, item), there);
  return question ? answerInLesson(opened, key) : opened;
}

/** Some put in another answer before they submit. */
function answerInLesson(record: LearnerRecord, key: BlockKey): LearnerRecord {
  const tries = numbers(0, 1 + (hashNumbers(key, 0) % 3));
  const tried = tries.reduce(
    (known, at) => putAnswer(known, key, sampleAnswer(key, at), false),
    record,
  );
  return putAnswer(tried, key, sampleAnswer(key, tries.length - 1), true);
}

function takeQuiz(
  record: LearnerRecord,
  quiz: BlockKey,
  number: number,
  submission: { readonly score: number; readonly at: number },
): LearnerRecord {
  const seed = attemptSeed(record, quiz, number);
  const started = startAttempt(record, quiz, number, { seed, carried: new Map() });
  const answered = numbers(quiz + 1, 12).reduce((known, question) => {
    const answer = sampleAnswer(question, number);
    const given = answerInAttempt(known, quiz, number, question, answer);
    return checkInAttempt(given, quiz, number, question);
  }, started);
  return submitAttempt(answered, quiz, number, submission);
}

/** One of four options; at every fourth question several. */
function sampleAnswer(question: BlockKey, at: number): Answer {
  const random = hashNumbers(question, at + 1);
  const several = [1, 2, 3, 4].filter((option) => ((random >> option) & 1) === 1);
  return { kind: 'choice', chosen: question % 4 === 0 ? several : [1 + (random % 4)] };
}

const numbers = (from: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => from + index);
