import type { Answer, BlockKey, ItemNumber, LessonKey } from '../core/blockState.ts';
import type { Confidence } from '../core/confidence.ts';
import type { Launch } from '../core/launch.ts';
import type { LoadCause } from '../core/loadCause.ts';
import type { PlayableLesson, PlayableOutline } from '../course/playable.ts';
import type { LearnerRecord } from '../progress/record.ts';

/** What a learner does. Each is ignored where the rules do not allow it. */
export type LearnerEvent =
  | { readonly type: 'cover.opened' }
  | { readonly type: 'lesson.opened'; readonly lesson: LessonKey; readonly block?: BlockKey }
  /** The learner came past a block while reading: the place moves, nothing is done by it. */
  | { readonly type: 'block.reached'; readonly block: BlockKey }
  | { readonly type: 'item.opened'; readonly block: BlockKey; readonly item: ItemNumber }
  /** Seconds of a recording that were played. */
  | {
      readonly type: 'range.played';
      readonly block: BlockKey;
      readonly from: number;
      readonly to: number;
    }
  /** An answer was put in or changed, not yet submitted. */
  | { readonly type: 'answer.changed'; readonly block: BlockKey; readonly answer: Answer }
  | {
      readonly type: 'answer.submitted';
      readonly block: BlockKey;
      /** How sure the learner says they are, where they were asked. */
      readonly confidence?: Confidence;
    }
  /** A learner compares their own words, once they are saved, and says how they find them. */
  | { readonly type: 'answer.rated'; readonly block: BlockKey; readonly rating: Confidence }
  /** Another try at a question in a lesson: the answer is kept, and open again. */
  | { readonly type: 'answer.reopened'; readonly block: BlockKey }
  | { readonly type: 'continue.pressed'; readonly block: BlockKey }
  /** What a learner does in a knowledge check is what they do in a quiz. */
  | { readonly type: 'check.acted'; readonly block: BlockKey; readonly event: QuizEvent }
  /**
   * The learner has been at the end of a lesson: it is done, if all is that it asks for. Names it,
   * since the page of one lesson still stands while the next is on its way.
   */
  | { readonly type: 'lesson.ended'; readonly lesson: LessonKey }
  /** Onward from the end of a lesson: it is done, and the next lesson opens. */
  | { readonly type: 'lesson.finished' }
  | { readonly type: 'course.restarted' }
  | { readonly type: 'exit.opened' }
  | { readonly type: 'exit.cancelled' }
  | { readonly type: 'exit.confirmed' };

/** What a learner does in a quiz. */
export type QuizEvent =
  /** From the intro, or after results: a new attempt, or the one that is open. */
  | { readonly type: 'quiz.started' }
  | { readonly type: 'quiz.answerChanged'; readonly question: BlockKey; readonly answer: Answer }
  /** How sure the learner is of an answer that is not final. */
  | {
      readonly type: 'quiz.confidenceSaid';
      readonly question: BlockKey;
      readonly confidence: Confidence;
    }
  /** Feedback at once: the answer is final, and the feedback is shown. */
  | { readonly type: 'quiz.answerChecked'; readonly question: BlockKey }
  | { readonly type: 'quiz.questionOpened'; readonly question: BlockKey }
  | { readonly type: 'quiz.submitted' }
  | { readonly type: 'quiz.reviewOpened' }
  | { readonly type: 'quiz.resultsOpened' };

/** What happens around the learner. */
export type SurroundingEvent =
  /**
   * The LMS (or what stands in for it) answered: its launch, and the merged record; `another`: of
   * another attempt than the one that was played so far, whose place it takes.
   */
  | {
      readonly type: 'connection.opened';
      readonly launch: Launch;
      readonly record: LearnerRecord;
      readonly another?: boolean;
    }
  | { readonly type: 'connection.degraded' }
  | { readonly type: 'connection.restored' }
  | { readonly type: 'connection.ended' }
  /** Another tab or the LMS knows more: what it knows is merged. */
  | { readonly type: 'record.merged'; readonly record: LearnerRecord }
  | { readonly type: 'lesson.loaded'; readonly lesson: PlayableLesson }
  | {
      readonly type: 'lesson.loadFailed';
      readonly lesson: LessonKey;
      readonly cause: LoadCause;
    }
  /** The lesson that could not be had is asked for again. */
  | { readonly type: 'lesson.retried' }
  /** The course was edited, or the language was switched: lessons that were loaded are asked for again. */
  | { readonly type: 'course.replaced'; readonly outline: PlayableOutline }
  /** The author's mode: every lock is open. */
  | { readonly type: 'author.unlocked' }
  | { readonly type: 'author.reset' };

export type CourseEvent = LearnerEvent | QuizEvent | SurroundingEvent;
