import { saysSomething } from '../../answers/saysSomething.ts';
import type { QuizQuestionView } from '../../engine/view.ts';

/** Whether a question has an answer that says something. */
export const isAnswered = ({ answer }: QuizQuestionView): boolean =>
  answer !== null && saysSomething(answer);
