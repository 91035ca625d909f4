import { assertNever } from '../core/assertNever.ts';
import type { Answer } from '../core/blockState.ts';

/** Whether an answer says anything at all, whatever the question: blank text or no choice do not. */
export function saysSomething(answer: Answer): boolean {
  switch (answer.kind) {
    case 'choice':
      return answer.chosen.length > 0;
    case 'grid':
      return answer.cells.length > 0;
    case 'pairs':
      return answer.pairs.length > 0;
    case 'order':
      return answer.order.length > 0;
    case 'gaps':
      return answer.texts.some(([, text]) => text.trim() !== '');
    case 'number':
      return Number.isFinite(answer.value);
    case 'text':
      return answer.text.trim() !== '';
    case 'path':
      return answer.steps.length > 0;
    case 'cards':
      return answer.cards.length > 0;
    default:
      return assertNever(answer);
  }
}
