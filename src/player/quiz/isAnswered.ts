import { assertNever } from '../../core/assertNever.ts';
import type { QuizQuestionView } from '../../engine/view.ts';

/** Whether a question has an answer that says something. */
export function isAnswered({ answer }: QuizQuestionView): boolean {
  if (answer === null) return false;
  switch (answer.kind) {
    case 'choice':
      return answer.chosen.length > 0;
    case 'order':
    case 'number':
      return true;
    case 'text':
      return answer.text.trim() !== '';
    default:
      return assertNever(answer);
  }
}
