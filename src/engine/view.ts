import type { RichText } from '../richtext/tree.ts';
import type { PlayableBlock } from '../blocks/playable.ts';
import type { PlayableQuestion } from '../blocks/playable.ts';
import type { Answer, BlockKey, BlockState, ItemNumber, LessonKey } from '../core/blockState.ts';
import type { Confidence } from '../core/confidence.ts';
import type { LoadCause } from '../core/loadCause.ts';
import type { Grade } from '../blocks/contract.ts';
import type { OutlineLesson, PlayableLesson } from '../course/playable.ts';

/**
 * What selectors make of a snapshot: plain values that views draw as they are. Reasons are codes
 * with what a sentence needs; the interface puts them into words.
 */

/** Why a lesson is locked: the last of the lessons before it that are not done yet. */
export interface LockReason {
  readonly kind: 'afterLesson';
  readonly lesson: LessonKey;
}

export interface LessonView {
  readonly lesson: OutlineLesson;
  /** 1 for the first. */
  readonly number: number;
  readonly status: 'locked' | 'open' | 'started' | 'done';
  readonly lock: LockReason | null;
  /** Share of its counted blocks that is done, 0–1. */
  readonly share: number;
  readonly minutesLeft: number;
  readonly current: boolean;
  /** A quiz that was passed before the learner started again: that is kept. */
  readonly passedBefore: boolean;
}

/** A part of a long lesson: what a heading opens. */
export interface LessonPartView {
  readonly block: BlockKey;
  readonly title: string;
  /** False behind a Continue that is shut. */
  readonly open: boolean;
  /** The learner is in it. */
  readonly current: boolean;
}

export interface ProgressView {
  /** Share of the course that is done, 0–1, weighted by the lessons' minutes. 1 once completed. */
  readonly share: number;
  readonly minutesLeft: number;
  readonly lessonsDone: number;
  /** In this run: starting again begins at nothing. */
  readonly completed: boolean;
  /** The course was completed before the learner started it again: that is kept. */
  readonly completedBefore: boolean;
  /** True once the learner has anything to come back to. */
  readonly started: boolean;
}

/** Where the learner is, and how far the page for it has come. */
export type PlaceView =
  | { readonly page: 'connecting' }
  | { readonly page: 'cover'; readonly resume: LessonView | null }
  | { readonly page: 'loading'; readonly lesson: LessonView }
  | {
      readonly page: 'failed';
      readonly lesson: LessonView;
      readonly cause: LoadCause;
      /** How often lessons could not be had in this visit: grows with each try in vain. */
      readonly failures: number;
    }
  | {
      readonly page: 'lesson';
      readonly lesson: LessonView;
      readonly content: PlayableLesson;
      /** The block to bring into view on arrival; `null` for the top. */
      readonly arriveAt: BlockKey | null;
    }
  | { readonly page: 'exit' }
  | { readonly page: 'ended' };

/** The part of a lesson that is open: blocks up to and with the first Continue not yet pressed. */
export interface LessonBody {
  readonly blocks: readonly PlayableBlock[];
  /** Blocks that still have to be done before the last Continue, or before the end, opens. */
  readonly waitingFor: readonly BlockKey[];
  /** True when every Continue was passed, so that the end of the lesson shows. */
  readonly atEnd: boolean;
}

export interface BlockProgress {
  readonly state: BlockState | null;
  readonly done: boolean;
  /** For a question that was submitted. */
  readonly grade: Grade | null;
  /** How often it may still be tried before what is right is shown. */
  readonly triesLeft: number;
  /** How sure the learner was of the answer that was submitted; `null` where they did not say. */
  readonly confidence: Confidence | null;
}

/** Continue, as its view needs it. */
export interface GateView {
  readonly passed: boolean;
  /** Empty when pressing it will work. */
  readonly waitingFor: readonly BlockKey[];
}

export interface QuizQuestionView {
  readonly question: PlayableQuestion;
  /** 1 for the first. */
  readonly number: number;
  readonly answer: Answer | null;
  readonly checked: boolean;
  /** Once checked, or once submitted and shown in review. */
  readonly grade: Grade | null;
  /** The options in the order for this attempt. */
  readonly order: readonly ItemNumber[];
  /** How sure the learner says they are; `null` where they did not say. */
  readonly confidence: Confidence | null;
}

/** A question of an attempt that is over. */
export interface ReviewedQuestion extends QuizQuestionView {
  readonly earned: Earned;
}

/** Points as they are shown, to two places, and what could be earned. */
export interface Earned {
  readonly points: number;
  readonly of: number;
}

/** The points of the rows add up to those of the attempt. */
export interface ObjectiveResult extends Earned {
  /** The id of the objective; `null` for the questions that test none. */
  readonly objective: string | null;
  /** What each of its questions earned. */
  readonly questions: readonly Earned[];
  /** The lessons that teach it. */
  readonly lessons: readonly LessonKey[];
}

export interface AttemptResults extends Earned {
  readonly attempt: number;
  /** Scaled, 0–1, rounded down to four places. */
  readonly score: number;
  readonly passed: boolean;
  /** What the author says of such a result; `null` where nothing. */
  readonly said: RichText | null;
  /** Some answers earned a part of their points. */
  readonly inPart: boolean;
  readonly objectives: readonly ObjectiveResult[];
  /**
   * An update of the course judges the answers otherwise than when they were handed in: what each earned
   * and the objectives go by today, and do not add up to the points.
   */
  readonly judgedAnew: boolean;
}

/** Whether another attempt can start, and if not, what opens it. */
export type RetryView =
  | { readonly kind: 'open'; readonly attemptsLeft: number | null }
  /** A new round opens once these lessons were opened again. */
  | { readonly kind: 'revisit'; readonly lessons: readonly LessonKey[] }
  | { readonly kind: 'locked' };

export type QuizView =
  | {
      readonly step: 'intro';
      readonly questions: number;
      /** Scaled, 0–1: the LMS's where it states one. */
      readonly passingScore: number;
      readonly retry: RetryView;
      /** An attempt is open and can be taken up again. */
      readonly resumes: boolean;
      /** Passed before the course was started again: the best score, scaled 0–1. */
      readonly passed: number | null;
    }
  | {
      readonly step: 'asking';
      readonly attempt: number;
      readonly current: QuizQuestionView;
      readonly questions: readonly QuizQuestionView[];
      readonly unanswered: number;
      readonly feedback: 'atOnce' | 'atEnd';
    }
  | {
      readonly step: 'results';
      readonly results: AttemptResults;
      readonly retry: RetryView;
      /** The questions that were not answered right. */
      readonly missed: readonly QuizQuestionView[];
      /** Another attempt could bring a better result than the best so far. */
      readonly gains: boolean;
    }
  | {
      readonly step: 'review';
      readonly results: AttemptResults;
      readonly questions: readonly ReviewedQuestion[];
    };
