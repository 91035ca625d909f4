/** The number of a lesson, given once by `course.lock.json` and never reused. */
export type LessonKey = number;
/** The number of a block or quiz, given once by `course.lock.json` and never reused. */
export type BlockKey = number;
/** The number of an option, card, panel … within its block, given once and never reused. */
export type ItemNumber = number;

/**
 * What a learner can put in for a question: a closed set, so that any record can be read. All that
 * is about one kind stands in `src/answers/`, by its name.
 */
export type Answer =
  /** Ascending. */
  | { readonly kind: 'choice'; readonly chosen: readonly ItemNumber[] }
  /** At most one column for each row, ascending by row. */
  | {
      readonly kind: 'grid';
      readonly cells: readonly (readonly [row: ItemNumber, column: ItemNumber])[];
    }
  /** At most one place for each item, ascending by item; a place may hold many. */
  | {
      readonly kind: 'pairs';
      readonly pairs: readonly (readonly [item: ItemNumber, place: ItemNumber])[];
    }
  | { readonly kind: 'order'; readonly order: readonly ItemNumber[] }
  /** Ascending by gap; blank ones are left out. */
  | { readonly kind: 'gaps'; readonly texts: readonly (readonly [gap: ItemNumber, text: string])[] }
  | { readonly kind: 'number'; readonly value: number }
  /** In the learner's own words. */
  | { readonly kind: 'text'; readonly text: string }
  /** The option that was taken at each node, in this order. */
  | { readonly kind: 'path'; readonly steps: readonly ItemNumber[] }
  /** Ascending by item. */
  | { readonly kind: 'cards'; readonly cards: readonly CardProgress[] };

export type AnswerKind = Answer['kind'];

/** How far a learner came with one flashcard. */
export interface CardProgress {
  readonly item: ItemNumber;
  /** Where it lies, from 0: the higher, the better it is known. */
  readonly box: number;
  /** How often it was looked at. */
  readonly reviews: number;
  /** When it was looked at last, in days since 2020-01-01. */
  readonly day: number;
}

/** What the learner's record can keep of a block: a closed set, so that any record can be read. */
export type StateShape =
  | { readonly kind: 'none' }
  /** Items that were opened or ticked; they only grow. */
  | { readonly kind: 'items'; readonly items: readonly ItemNumber[] }
  /** Parts of a recording that were played, in seconds; they only grow. */
  | { readonly kind: 'ranges'; readonly length: number }
  | { readonly kind: 'choice'; readonly items: readonly ItemNumber[]; readonly multiple: boolean }
  | {
      readonly kind: 'grid';
      readonly rows: readonly ItemNumber[];
      readonly columns: readonly ItemNumber[];
    }
  | {
      readonly kind: 'pairs';
      readonly items: readonly ItemNumber[];
      readonly places: readonly ItemNumber[];
      /** How many items a place takes; `null` for any number. */
      readonly most: number | null;
    }
  | { readonly kind: 'order'; readonly items: readonly ItemNumber[] }
  /** The gaps, in reading order. */
  | { readonly kind: 'gaps'; readonly items: readonly ItemNumber[] }
  | { readonly kind: 'number' }
  | { readonly kind: 'text' }
  | {
      readonly kind: 'path';
      /** The node where every path begins. */
      readonly start: ItemNumber;
      readonly options: readonly PathOption[];
    }
  | { readonly kind: 'cards'; readonly items: readonly ItemNumber[] };

/** A way from one node of a path to the next; `to` is `null` for an ending. */
export interface PathOption {
  readonly item: ItemNumber;
  readonly from: ItemNumber;
  readonly to: ItemNumber | null;
}

/** What was kept of a block. Item numbers ascend; ranges ascend and do not touch. */
export type BlockState =
  | { readonly kind: 'items'; readonly items: readonly ItemNumber[] }
  | { readonly kind: 'ranges'; readonly ranges: readonly (readonly [from: number, to: number])[] }
  | { readonly kind: 'answer'; readonly answer: Answer; readonly submitted: boolean };

/**
 * When a block counts as done. `passed`: the learner went past it by Continue, Next or the end of
 * the lesson. `opened`: every item was opened. `watched`: the share was played. `answered`: an
 * answer was submitted. `correct`: a right answer was submitted. `continued`: Continue was pressed.
 * `ended`: a path reached an ending. `all`: every item was chosen or opened.
 */
export type DoneRule =
  | {
      readonly when: 'passed' | 'opened' | 'answered' | 'correct' | 'continued' | 'ended' | 'all';
    }
  | { readonly when: 'watched'; readonly share: number };
