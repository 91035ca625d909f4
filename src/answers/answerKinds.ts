import type { Answer, AnswerKind, StateShape } from '../core/blockState.ts';
import type { AnswerBehaviour, Given } from './behaviour.ts';
import { cards } from './cards.ts';
import { choice } from './choice.ts';
import { gaps } from './gaps.ts';
import { grid } from './grid.ts';
import { number } from './number.ts';
import { order } from './order.ts';
import { pairs } from './pairs.ts';
import { path } from './path.ts';
import { text } from './text.ts';

/** Every kind of answer. One that is missing does not compile, here and wherever kinds are mapped. */
const answerKinds: { readonly [Kind in AnswerKind]: AnswerBehaviour<Kind> } = {
  choice,
  grid,
  pairs,
  order,
  gaps,
  number,
  text,
  path,
  cards,
};

const behaviourOf = <Kind extends AnswerKind>(kind: Kind): AnswerBehaviour<Kind> =>
  answerKinds[kind];

/** The one form in which the record keeps an answer; `null` for one that cannot be kept. */
export const normalAnswer = (answer: Answer): Answer | null =>
  behaviourOf(answer.kind).normal(answer);

/** What two devices gave, for kinds that grow; `null` where one of the two stands whole. */
export function joinAnswer(a: Answer, b: Answer): Answer | null {
  const join = a.kind === b.kind ? behaviourOf(a.kind).join : null;
  return join === null ? null : join(a, b);
}

/** Whether an answer is in the learner's own words: no device that others share keeps it. */
export const isPrivate = ({ kind }: Answer): boolean => answerKinds[kind].private;

/** Whether a question can take an answer: of its kind, and with items that it has. */
export const fits = (answer: Answer, shape: StateShape): boolean =>
  isAnswerShape(shape) && answer.kind === shape.kind && behaviourOf(shape.kind).fits(answer, shape);

/** How much of a block was answered: 0 of 0 for one that takes no answer. */
export function given(answer: Answer | null, shape: StateShape): Given {
  if (!isAnswerShape(shape)) return { answered: 0, of: 0 };
  return behaviourOf(shape.kind).given(answer?.kind === shape.kind ? answer : null, shape);
}

/** Whether a block was answered at all: a blank text, or no choice, is no answer. */
export const isBegun = (answer: Answer | null, shape: StateShape): boolean =>
  given(answer, shape).answered > 0;

/** A whole answer, right or not, that a block takes; `null` where it takes none. */
export const someAnswer = (shape: StateShape): Answer | null =>
  isAnswerShape(shape) ? behaviourOf(shape.kind).some(shape) : null;

type AnswerShape = Extract<StateShape, { readonly kind: AnswerKind }>;

const isAnswerShape = (shape: StateShape): shape is AnswerShape =>
  Object.hasOwn(answerKinds, shape.kind);
