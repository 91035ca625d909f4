import type { TFunction } from 'i18next';

import type { Answer, ItemNumber, StateShape } from '../core/blockState.ts';
import { CONFIDENCES } from '../core/confidence.ts';
import type {
  AnswerLabel,
  Grade,
  InteractionPart,
  LinearPiece,
  QuestionBehaviour,
} from './contract.ts';
import { paragraph } from './linearPieces.ts';
import type { PlayableBlock, PlayableQuestion } from './playable.ts';
import { gradedBehaviours, questionBehaviours } from './questionBehaviours.ts';
import type { AskedType, QuestionType } from './types.ts';

/** A block that is answered, graded or not. */
export type AskedBlock = PlayableBlock<AskedType>;

/** Whether a block is answered at all. */
export const isAsked = (block: PlayableBlock): block is AskedBlock =>
  Object.hasOwn(questionBehaviours, block.type);

/** Whether a block is answered, and graded. */
export const isQuestion = (block: PlayableBlock): block is PlayableQuestion =>
  Object.hasOwn(gradedBehaviours, block.type);

/** Whether a block asks how sure the learner is of their answer. */
export const asksConfidence = ({ content }: { readonly content: object }): boolean =>
  'confidence' in content && content.confidence === true;

/** Grades an answer. An answer of another kind, or with unknown items, earns nothing. */
export function gradeQuestion<Type extends QuestionType>(
  question: PlayableBlock<Type>,
  answer: Answer,
): Grade {
  return gradedBehaviours[question.type].grade(question.content, answer);
}

/** The answer that the author calls right: what a walk through a course puts in. */
export function rightAnswer<Type extends QuestionType>(question: PlayableBlock<Type>): Answer {
  return gradedBehaviours[question.type].right(question.content);
}

/** What is asked, in one line. */
export function questionText<Type extends AskedType>(question: PlayableBlock<Type>): string {
  return behaviourOf(question.type).text(question.content);
}

/**
 * The order in which a question shows its options: the author's, or one that the seed gives. An
 * option that an update adds or removes leaves the order of the others as it was.
 */
export function optionOrder<Type extends AskedType>(
  question: PlayableBlock<Type>,
  seed: number,
  shuffleAll: boolean,
): readonly ItemNumber[] {
  return behaviourOf(question.type).shown(question.content, seed, question.key, shuffleAll);
}

/** An answer in the words of an LMS: one interaction, or one for each part of the answer. */
export function interactionParts<Type extends AskedType>(
  question: PlayableBlock<Type>,
  answer: Answer | null,
): readonly InteractionPart[] {
  return behaviourOf(question.type).interactions(question.content, answer);
}

/** What the items of an answer are called on the page, in the author's order. */
export function answerLabels<Type extends AskedType>(
  question: PlayableBlock<Type>,
  t: TFunction,
): readonly AnswerLabel[] {
  return behaviourOf(question.type).labels(question.content, t);
}

/** What the places of an answer are called on the page; those that `answerLabels` tells, by default. */
export function placeLabels<Type extends AskedType>(
  question: PlayableBlock<Type>,
  t: TFunction,
): readonly AnswerLabel[] {
  const behaviour = behaviourOf(question.type);
  return behaviour.placeLabels?.(question.content, t) ?? behaviour.labels(question.content, t);
}

/** What the page may say once an answer was checked. */
export function toldAfterChecking<Type extends AskedType>(
  question: PlayableBlock<Type>,
  t: TFunction,
): readonly LinearPiece[] {
  const told = behaviourOf(question.type).told(question.content, t);
  return asksConfidence(question) ? [...told, ...toldOfConfidence(t)] : told;
}

const toldOfConfidence = (t: TFunction): readonly LinearPiece[] =>
  (['right', 'notRight'] as const).flatMap((outcome) =>
    CONFIDENCES.flatMap((said) => paragraph(t(`blocks.confidence.${outcome}.${said}`))),
  );

/** What is missing where nothing was given, as the page says it: nothing chosen, written, moved or filled in. */
export function missingOf({ kind }: StateShape): 'question' | 'asked' | 'unmoved' | 'unfilled' {
  if (kind === 'order') return 'unmoved';
  if (kind === 'gaps') return 'unfilled';
  return kind === 'text' || kind === 'number' ? 'asked' : 'question';
}

const behaviourOf = <Type extends AskedType>(type: Type): QuestionBehaviour<Type> =>
  questionBehaviours[type];
