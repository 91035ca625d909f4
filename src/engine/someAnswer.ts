import { assertNever } from '../core/assertNever.ts';
import type { Answer, StateShape } from '../core/blockState.ts';

/** Any answer that a block takes; `null` where it takes none. For questions without a right one. */
export function someAnswer(shape: StateShape): Answer | null {
  switch (shape.kind) {
    case 'choice':
      return { kind: 'choice', chosen: shape.items.slice(0, 1) };
    case 'order':
      return { kind: 'order', order: shape.items };
    case 'number':
      return { kind: 'number', value: 0 };
    case 'text':
      return { kind: 'text', text: '…' };
    case 'none':
    case 'items':
    case 'ranges':
      return null;
    default:
      return assertNever(shape);
  }
}
