import type { DoneRule } from '../core/blockState.ts';
import { richTextOrNull } from './compiledTexts.ts';
import type { CompileContext } from './contract.ts';
import type { QuestionBaseContent } from './questionContent.ts';

/** The fields of `questionBase`, as authors wrote them. */
export interface AuthoredQuestionBase {
  readonly scenario?: string | undefined;
  readonly hint?: string | undefined;
  readonly objective?: string | undefined;
  readonly feedback?: AuthoredFeedback | undefined;
  readonly mustBeCorrect: boolean;
}

export interface AuthoredFeedback {
  readonly correct?: string | undefined;
  readonly incorrect?: string | undefined;
}

export const compileQuestionBase = (
  { scenario, hint, objective, feedback }: AuthoredQuestionBase,
  context: CompileContext,
): QuestionBaseContent => ({
  scenario: richTextOrNull(scenario, context),
  hint: richTextOrNull(hint, context),
  objective: objective ?? null,
  feedback: {
    correct: richTextOrNull(feedback?.correct, context),
    incorrect: richTextOrNull(feedback?.incorrect, context),
  },
});

export const questionDone = ({
  mustBeCorrect,
}: Pick<AuthoredQuestionBase, 'mustBeCorrect'>): DoneRule => ({
  when: mustBeCorrect ? 'correct' : 'answered',
});
