import { assertNever } from '../core/assertNever.ts';
import type { Answer, StateShape } from '../core/blockState.ts';

/** Whether a question can take an answer: of its kind, and with items that it has. */
export function fits(answer: Answer, shape: StateShape): boolean {
  switch (answer.kind) {
    case 'choice':
      return (
        shape.kind === 'choice' &&
        isWithin(answer.chosen, shape.items) &&
        (shape.multiple || answer.chosen.length <= 1)
      );
    case 'order':
      return shape.kind === 'order' && isWithin(answer.order, shape.items);
    case 'number':
      return shape.kind === 'number' && Number.isFinite(answer.value);
    case 'text':
      return shape.kind === 'text';
    default:
      return assertNever(answer);
  }
}

const isWithin = (items: readonly number[], known: readonly number[]): boolean =>
  items.every((item) => known.includes(item));
