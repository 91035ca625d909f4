import type { TFunction } from 'i18next';

import { given } from '../../answers/answerKinds.ts';
import type { Given } from '../../answers/behaviour.ts';
import type { QuizQuestionView } from '../../engine/view.ts';

/** A question and what was answered so far. */
export type Answered = Pick<QuizQuestionView, 'answer' | 'question'>;

/** How much of a question was answered. */
export const givenIn = ({ answer, question }: Answered): Given => given(answer, question.state);

export const isWhole = (view: Answered): boolean => {
  const { answered, of } = givenIn(view);
  return answered === of;
};

/** What is missing of a part of an answer, as a lesson says it: "3 parts of 5 have no answer yet". */
export function missingWords(view: Answered, t: TFunction): string {
  const { answered, of } = givenIn(view);
  return t('blocks.question.partMissing', { count: of - answered, of });
}

/** "answered", "2 of 5 answered", "not answered". */
export function givenWords(view: Answered, t: TFunction): string {
  const { answered, of } = givenIn(view);
  if (answered === 0) return t('quiz.notAnswered');
  return answered === of ? t('quiz.answered') : t('quiz.partAnswered', { answered, of });
}
