import type { InteractionAnswer, InteractionKind } from '../core/interaction.ts';

/** An answer in the words of a standard. */
export interface AnswerForm<Type extends string> {
  /** The standard's name for what was asked: `long-fill-in`. */
  readonly type: Type;
  /** `null` when the learner gave nothing. */
  readonly response: string | null;
  /** Each would be right by itself; none where nothing is right or wrong, or cannot be said. */
  readonly patterns: readonly string[];
}

/** How a standard takes answers: type, response and patterns for every kind, in one place. */
export type AnswerForms<Type extends string> = {
  readonly [Kind in InteractionKind]: (answer: InteractionAnswer<Kind>) => AnswerForm<Type>;
};

/** An answer of any kind in the words of a standard. */
export const answerForm = <Type extends string, Kind extends InteractionKind>(
  forms: AnswerForms<Type>,
  answer: InteractionAnswer<Kind>,
): AnswerForm<Type> => forms[answer.kind](answer);

/** A form without what is empty, which engines refuse, and without a pattern twice. */
export const formOf = <Type extends string>(
  type: Type,
  response: string | null,
  ...patterns: readonly (string | null)[]
): AnswerForm<Type> => ({
  type,
  response: response === '' ? null : response,
  patterns: [...new Set(patterns.flatMap((pattern) => pattern || []))],
});
