import type { TFunction } from 'i18next';

import { given } from '../../answers/answerKinds.ts';
import type { Given } from '../../answers/behaviour.ts';
import type { QuizQuestionView } from '../../engine/view.ts';

/** How much of a question was answered. */
export const givenIn = ({ answer, question }: QuizQuestionView): Given =>
  given(answer, question.state);

export const isWhole = (view: QuizQuestionView): boolean => {
  const { answered, of } = givenIn(view);
  return answered === of;
};

/** What is missing of a part of an answer, as a lesson says it: "3 parts of 5 have no answer yet". */
export function missingWords(view: QuizQuestionView, t: TFunction): string {
  const { answered, of } = givenIn(view);
  return t('blocks.question.partMissing', { count: of - answered, of });
}

/** "answered", "2 of 5 answered", "not answered". */
export function givenWords(view: QuizQuestionView, t: TFunction): string {
  const { answered, of } = givenIn(view);
  if (answered === 0) return t('quiz.notAnswered');
  return answered === of ? t('quiz.answered') : t('quiz.partAnswered', { answered, of });
}
