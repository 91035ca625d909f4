import type { Confidence } from '../core/confidence.ts';
import type { BlockKey, BlockState, LessonKey, Answer } from '../core/blockState.ts';
import type { UnreadParts } from './unread.ts';

/** A Lamport clock: rises with every change that a learner makes, on whatever device. */
export type Clock = number;

/** Seconds since 2020-01-01T00:00:00Z, whole. */
export type RecordTime = number;

/** Days since 2020-01-01, whole. */
export type RecordDay = number;

/**
 * All that is kept of a learner in a course: a join-semilattice, so that two copies that grew
 * apart in two tabs or on two devices merge without losing anything.
 */
export interface LearnerRecord {
  /** The highest clock that this record has seen. */
  readonly clock: Clock;
  /** 32 bits, mixed into the seeds of quiz attempts, so that learners draw different questions. The lower wins. */
  readonly salt: number;
  readonly marks: Marks;
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
  /** The learner's own notes, by block; an empty one was thrown away. They outlive *start again*. */
  readonly notes: ReadonlyMap<BlockKey, Stamped<string>>;
  /** What a newer player wrote, and what outlives *start again*. */
  readonly unread: UnreadParts;
}

/**
 * Random numbers of 32 bits, by which to tell what belongs together; never derived from anything.
 * `null`: not known yet, and to be adopted; that is never a mismatch.
 */
export interface Marks {
  /** Of the attempt that an LMS opened: an attempt never gets the pass of another. */
  readonly attempt: number | null;
  /** Of the numbering, from `course.lock.json`: numbers of another lock mean other blocks. */
  readonly numbering: number | null;
}

export interface Run {
  readonly epoch: number;
  readonly place: Stamped<LearnerPlace> | null;
  readonly lessonsDone: ReadonlySet<LessonKey>;
  /** Blocks that are done; Continue blocks that were pressed among them. */
  readonly blocksDone: ReadonlySet<BlockKey>;
  /** Only answers are stamped: items and ranges merge by union, and have clock 0. */
  readonly states: ReadonlyMap<BlockKey, Stamped<BlockState>>;
  /** How answers in lessons came about. */
  readonly traces: ReadonlyMap<BlockKey, Trace>;
  /** What a newer player wrote, of this run. */
  readonly unread: UnreadParts;
}

/** How an answer came about. Each part merges by itself: there is only ever more of it. */
export interface Trace {
  /** How often an answer was submitted; in a quiz, how often it was said how sure one is. */
  readonly tries: number;
  readonly hintSeen: boolean;
  /** How sure the learner was at the last try; `null` where nobody asked. */
  readonly confidence: Confidence | null;
  /** When the question was last before the learner. */
  readonly lastSeen: RecordDay | null;
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
  /** How its answers came about, by question. */
  readonly traces: ReadonlyMap<BlockKey, Trace>;
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

export const NO_MARKS: Marks = { attempt: null, numbering: null };

export const NO_TRACE: Trace = { tries: 0, hintSeen: false, confidence: null, lastSeen: null };

/** The record of somebody who has not begun. */
export const emptyRecord = (salt: number): LearnerRecord => ({
  clock: 0,
  salt,
  marks: NO_MARKS,
  run: {
    epoch: 0,
    place: null,
    lessonsDone: new Set(),
    blocksDone: new Set(),
    states: new Map(),
    traces: new Map(),
    unread: new Map(),
  },
  attempts: new Map(),
  bestScores: new Map(),
  passed: new Set(),
  completedAt: null,
  notes: new Map(),
  unread: new Map(),
});
