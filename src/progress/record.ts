import type { BlockKey, BlockState, LessonKey, Answer } from '../core/blockState.ts';

/** A Lamport clock: rises with every change that a learner makes, on whatever device. */
export type Clock = number;

/** Seconds since 2020-01-01T00:00:00Z, whole. */
export type RecordTime = number;

/**
 * All that is kept of a learner in a course: a join-semilattice, so that two copies that grew
 * apart in two tabs or on two devices merge without losing anything.
 */
export interface LearnerRecord {
  /** The highest clock that this record has seen. */
  readonly clock: Clock;
  /** 32 bits, mixed into the seeds of quiz attempts, so that learners draw different questions. The lower wins. */
  readonly salt: number;
  /** What *start again* resets. Of two records the one with the higher epoch brings this part whole. */
  readonly run: Run;
  /** Quiz attempts by quiz and number, from 1. They outlive *start again*. */
  readonly attempts: ReadonlyMap<BlockKey, ReadonlyMap<number, Attempt>>;
  /** The best score of each quiz, in ten-thousandths, rounded down: never up across a passing score. */
  readonly bestScores: ReadonlyMap<BlockKey, number>;
  /** Quizzes that were passed, whatever the passing score is today. */
  readonly passed: ReadonlySet<BlockKey>;
  /** When the course was first completed. Once completed, always completed. */
  readonly completedAt: RecordTime | null;
}

export interface Run {
  readonly epoch: number;
  readonly place: Stamped<LearnerPlace> | null;
  readonly lessonsDone: ReadonlySet<LessonKey>;
  /** Blocks that are done; Continue blocks that were pressed among them. */
  readonly blocksDone: ReadonlySet<BlockKey>;
  /** Only answers are stamped: items and ranges merge by union, and have clock 0. */
  readonly states: ReadonlyMap<BlockKey, Stamped<BlockState>>;
}

/** A value with the time of its last change; of two, the later wins, ties broken by the whole value. */
export interface Stamped<Value> {
  readonly clock: Clock;
  readonly value: Value;
}

/** Where the learner is: a lesson, and the last block (or question) that they looked at in it. */
export interface LearnerPlace {
  readonly lesson: LessonKey;
  readonly block: BlockKey | null;
}

export interface Attempt {
  /** 32 bits, derived from salt, quiz and number: two tabs draw the same questions and gain nothing. */
  readonly seed: number;
  readonly work: AttemptWork;
  /** Lessons that were opened after the attempt was submitted: they open a new round. */
  readonly revisited: ReadonlySet<LessonKey>;
}

/**
 * Open work merges answer by answer. Submitted work beats open work; of two submissions the one
 * with the higher score wins whole (ties broken by the whole value), so that no pass is lost.
 */
export interface AttemptWork {
  readonly submitted: Submission | null;
  readonly answers: ReadonlyMap<BlockKey, AttemptAnswer>;
}

export interface Submission {
  /** Ten-thousandths, rounded down. */
  readonly score: number;
  readonly at: RecordTime;
}

/** A checked answer beats an unchecked one, and of two checked ones the earlier stands. */
export interface AttemptAnswer {
  /** 0 once the attempt is submitted: from then on it decides nothing. */
  readonly clock: Clock;
  readonly answer: Answer;
  /** Feedback was given: the answer can no longer be changed in this attempt. */
  readonly checked: boolean;
}

/** The record of somebody who has not begun. */
export const emptyRecord = (salt: number): LearnerRecord => ({
  clock: 0,
  salt,
  run: {
    epoch: 0,
    place: null,
    lessonsDone: new Set(),
    blocksDone: new Set(),
    states: new Map(),
  },
  attempts: new Map(),
  bestScores: new Map(),
  passed: new Set(),
  completedAt: null,
});
