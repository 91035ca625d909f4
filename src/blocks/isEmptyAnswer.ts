import type { Answer } from '../core/blockState.ts';

/** Whether there is nothing yet that could be handed in. */
export function isEmptyAnswer(answer: Answer | null): boolean {
  if (answer === null) return true;
  switch (answer.kind) {
    case 'choice':
      return answer.chosen.length === 0;
    case 'order':
      return answer.order.length === 0;
    case 'text':
      return answer.text.trim() === '';
    case 'number':
      return false;
  }
}
