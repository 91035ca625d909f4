import type { DoneRule } from '../core/blockState.ts';
import { richTextOrNull } from './compiledTexts.ts';
import type { CompileContext } from './contract.ts';
import type { QuestionBaseContent } from './questionContent.ts';

/** The fields of `questionBase`, as authors wrote them. */
export interface AuthoredQuestionBase {
  readonly scenario?: string | undefined;
  readonly hint?: string | undefined;
  readonly objective?: string | undefined;
  readonly points: number;
  readonly tries?: number;
  readonly confidence: boolean;
  readonly feedback?: AuthoredFeedback | undefined;
  readonly mustBeCorrect: boolean;
}

export interface AuthoredFeedback {
  readonly correct?: string | undefined;
  readonly partly?: string | undefined;
  readonly incorrect?: string | undefined;
}

export const compileQuestionBase = (
  { scenario, hint, objective, points, tries = 1, confidence, feedback }: AuthoredQuestionBase,
  context: CompileContext,
): QuestionBaseContent => ({
  scenario: richTextOrNull(scenario, context),
  hint: richTextOrNull(hint, context),
  objective: objective ?? null,
  ...(points === 1 ? {} : { worth: points }),
  ...(tries === 1 ? {} : { tries }),
  ...(confidence ? { confidence } : {}),
  feedback: {
    correct: richTextOrNull(feedback?.correct, context),
    partly: richTextOrNull(feedback?.partly, context),
    incorrect: richTextOrNull(feedback?.incorrect, context),
  },
});

export const questionDone = ({
  mustBeCorrect,
}: Pick<AuthoredQuestionBase, 'mustBeCorrect'>): DoneRule => ({
  when: mustBeCorrect ? 'correct' : 'answered',
});
