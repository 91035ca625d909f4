/** The number of a lesson, given once by `course.lock.json` and never reused. */
export type LessonKey = number;
/** The number of a block or quiz, given once by `course.lock.json` and never reused. */
export type BlockKey = number;
/** The number of an option, card, panel … within its block, given once and never reused. */
export type ItemNumber = number;

/** What a learner can put in for a question. */
export type Answer =
  | { readonly kind: 'choice'; readonly chosen: readonly ItemNumber[] }
  | { readonly kind: 'order'; readonly order: readonly ItemNumber[] }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string };

/** What the learner's record can keep of a block: a closed set, so that any record can be read. */
export type StateShape =
  | { readonly kind: 'none' }
  /** Items that were opened or ticked; they only grow. */
  | { readonly kind: 'items'; readonly items: readonly ItemNumber[] }
  /** Parts of a recording that were played, in seconds; they only grow. */
  | { readonly kind: 'ranges'; readonly length: number }
  | { readonly kind: 'choice'; readonly items: readonly ItemNumber[]; readonly multiple: boolean }
  | { readonly kind: 'order'; readonly items: readonly ItemNumber[] }
  | { readonly kind: 'number' }
  | { readonly kind: 'text' };

/** What was kept of a block. Item numbers ascend; ranges ascend and do not touch. */
export type BlockState =
  | { readonly kind: 'items'; readonly items: readonly ItemNumber[] }
  | { readonly kind: 'ranges'; readonly ranges: readonly (readonly [from: number, to: number])[] }
  | { readonly kind: 'answer'; readonly answer: Answer; readonly submitted: boolean };

/**
 * When a block counts as done. `passed`: the learner went past it by Continue, Next or the end of
 * the lesson. `opened`: every item was opened. `watched`: the share was played. `answered`: an
 * answer was submitted. `correct`: a right answer was submitted. `continued`: Continue was pressed.
 */
export type DoneRule =
  | { readonly when: 'passed' | 'opened' | 'answered' | 'correct' | 'continued' }
  | { readonly when: 'watched'; readonly share: number };
