import type { TFunction } from 'i18next';

import type { BlockKey, ItemNumber } from '../core/blockState.ts';
import { hashNumbers } from '../core/hash.ts';
import type { ReportedOption } from '../core/interaction.ts';
import type { RichText } from '../richtext/tree.ts';
import type { Grade, LinearPiece } from './contract.ts';
import { paragraph, linearText } from './linearPieces.ts';

/** What a learner is told about an answer, beyond right or wrong. */
export interface QuestionFeedback {
  readonly correct: RichText | null;
  /** `null`: what is said when wrong is said when partly right, too. */
  readonly partly: RichText | null;
  readonly incorrect: RichText | null;
}

/** What every graded question has. */
export interface QuestionBaseContent {
  /** Shown above the question. */
  readonly scenario: RichText | null;
  readonly hint: RichText | null;
  /** The id of the objective that the question tests. */
  readonly objective: string | null;
  /** The points that a right answer earns in a quiz; left out where it is one. */
  readonly worth?: number;
  /** How often it is tried in a lesson before the right answer is shown; left out where it is once. */
  readonly tries?: number;
  /** The learner is asked how sure they are; left out where not. */
  readonly confidence?: boolean;
  readonly feedback: QuestionFeedback;
}

/** Items in the order that a seed gives them. One that comes or goes leaves the others in theirs. */
export const shuffled = (
  items: readonly ItemNumber[],
  seed: number,
  key: BlockKey,
): readonly ItemNumber[] =>
  items
    .map((item) => ({ item, rank: hashNumbers(seed, key, item) }))
    .toSorted((a, b) => a.rank - b.rank || a.item - b.item)
    .map(({ item }) => item);

/** `all`: only a wholly right answer earns the point. `partial`: each right part earns a share. */
export type Scoring = 'all' | 'partial';

/** What an answer is worth that nothing can be earned with. */
export const NOTHING_EARNED: Grade = { points: 0, correct: false };

/**
 * What an answer of several parts is worth.
 *
 * @param right How many parts are right; where wrong ones take a share away, less those.
 * @param of How many parts there are; of a question that has none, nobody earns anything.
 */
export function gradeParts(right: number, of: number, scoring: Scoring): Grade {
  if (of === 0 || right <= 0) return NOTHING_EARNED;
  if (right === of) return { points: 1, correct: true };
  return scoring === 'partial' ? { points: right / of, correct: false } : NOTHING_EARNED;
}

/** Options as an LMS is told of them. */
export const reportedOptions = (options: readonly ReportedOption[]): readonly ReportedOption[] =>
  options.map(({ item, id }) => ({ item, id }));

/**
 * What a page may say once an answer was checked: of each option, of the whole, and the author's
 * feedback.
 *
 * @param options What the author says of each option; `null` where nothing.
 */
export const toldOfQuestion = (
  content: Pick<QuestionBaseContent, 'feedback'>,
  options: readonly (RichText | null)[],
  t: TFunction,
): readonly LinearPiece[] => [
  ...options.flatMap(linearText),
  ...toldOfParts(
    content,
    options.flatMap(() => [t('blocks.question.optionRight'), t('blocks.question.optionWrong')]),
    t,
  ),
];

/**
 * The same of an answer that has parts.
 *
 * @param marks What may be said at its parts: each as often as there may be a place for it.
 */
export const toldOfParts = (
  { feedback }: Pick<QuestionBaseContent, 'feedback'>,
  marks: readonly string[],
  t: TFunction,
): readonly LinearPiece[] => [
  ...marks.flatMap(paragraph),
  ...paragraph(t('blocks.question.right')),
  ...paragraph(t('blocks.question.partly')),
  ...paragraph(t('blocks.question.wrong')),
  ...linearText(feedback.correct),
  ...linearText(feedback.partly),
  ...linearText(feedback.incorrect),
];
