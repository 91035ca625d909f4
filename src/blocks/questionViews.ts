import { type ComponentType, createElement, type ReactNode } from 'react';

import type { QuestionType } from './contents.ts';
import { laterView } from './laterView.tsx';
import type { PlayableBlock } from './playable.ts';
import type { QuestionComponent, QuestionProps } from './viewContract.ts';

type QuestionViews = { readonly [Type in QuestionType]: QuestionComponent<Type> };

const later = {
  choice: laterView(async () => (await import('./choice/Question.tsx')).ChoiceQuestion),
  trueFalse: laterView(async () => (await import('./trueFalse/Question.tsx')).TrueFalseQuestion),
} as const;

/** The fields of each question type, without a button: a quiz has its own. */
const questionViews: QuestionViews = {
  choice: later.choice.View,
  trueFalse: later.trueFalse.View,
};

/** Fetches the fields of question types ahead of need. */
export async function preloadQuestionViews(types: Iterable<QuestionType>): Promise<void> {
  await Promise.allSettled([...new Set(types)].map((type) => later[type].load()));
}

/** What `QuestionView` is given: a question of any type, and what its view needs besides. */
export type QuestionOfAnyViewProps = Omit<QuestionProps<QuestionType>, 'question'> & {
  readonly question: PlayableBlock<QuestionType>;
};

/** Draws a question of any type. Suspends while its view loads. */
export function QuestionView({ question, ...rest }: QuestionOfAnyViewProps): ReactNode {
  return drawAs(question.type, question, rest);
}

function drawAs<Type extends QuestionType>(
  type: Type,
  question: PlayableBlock<Type>,
  rest: Omit<QuestionProps<Type>, 'question'>,
): ReactNode {
  const View: ComponentType<QuestionProps<Type>> = questionViews[type];
  return createElement(View, { ...rest, question });
}
