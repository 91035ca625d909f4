import { createElement, type ReactNode } from 'react';

import { ConfidenceContext, type SaidConfidence } from './AskedConfidence.tsx';
import { asksConfidence } from './questions.ts';
import type { QuestionType } from './types.ts';
import type { PlayableBlock } from './playable.ts';
import type { QuestionComponent, QuestionProps } from './viewContract.ts';
import { viewsByFolder } from './viewsByFolder.ts';
import { blockWords } from './words.ts';

/** The fields of each question type, without a button: a quiz has its own. */
const questionViews = viewsByFolder(
  import.meta.glob<QuestionComponent<QuestionType>>('./*/Question.tsx', { import: 'Question' }),
  blockWords,
);

/** Fetches the fields of question types ahead of need. */
export const preloadQuestionViews = (types: Iterable<QuestionType>): Promise<void> =>
  questionViews.preload(types);

/** What `QuestionView` is given: a question of any type, and what its view needs besides. */
export type QuestionOfAnyViewProps = Omit<QuestionProps<QuestionType>, 'question'> & {
  readonly question: PlayableBlock<QuestionType>;
  /** How sure the learner is; asked where the author wants it. Left out: nobody asks here. */
  readonly confidence?: SaidConfidence;
};

/** Draws a question of any type. Suspends while its view loads. */
export function QuestionView({ confidence, ...props }: QuestionOfAnyViewProps): ReactNode {
  const value = confidence !== undefined && asksConfidence(props.question) ? confidence : null;
  const view = createElement(questionViews.of(props.question.type), props);
  return createElement(ConfidenceContext, { value }, view);
}
