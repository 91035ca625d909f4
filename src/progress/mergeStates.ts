import { joinAnswer } from '../answers/answerKinds.ts';
import type { BlockState } from '../core/blockState.ts';
import { ascending } from '../core/ascending.ts';
import { comesAfter } from './order.ts';
import { uniteRanges } from './ranges.ts';
import type { Stamped } from './record.ts';

type StampedState = Stamped<BlockState>;

/**
 * Joins what two records keep of one block. Items, ranges and cards grow together; of two other
 * answers the later wins, ties broken by the whole value. A block that changed its type gets another key, so
 * differing kinds never meet; if they do, the kind decides before any clock, since a clock that
 * decides between kinds would make the outcome depend on the order of merging.
 */
export function joinStates(a: StampedState, b: StampedState): StampedState {
  const kinds = rankOf(a.value) - rankOf(b.value);
  if (kinds !== 0) return kinds > 0 ? a : b;
  const grown = grow(a.value, b.value);
  if (grown === null) return laterStamp(a, b);
  return { clock: Math.max(a.clock, b.clock), value: grown };
}

/** The later of two stamped values, ties broken by the whole value. */
export function laterStamp<Value>(a: Stamped<Value>, b: Stamped<Value>): Stamped<Value> {
  if (a.clock !== b.clock) return a.clock > b.clock ? a : b;
  return comesAfter(b.value, a.value) ? b : a;
}

/** Of two kinds of state under one key, the one with the higher rank stands. */
export function rankOf(state: BlockState): number {
  if (state.kind !== 'answer') return state.kind === 'items' ? 0 : 1;
  return joinAnswer(state.answer, state.answer) === null ? 2 : 3;
}

function grow(a: BlockState, b: BlockState): BlockState | null {
  if (a.kind === 'items' && b.kind === 'items') {
    return { kind: 'items', items: ascending([...a.items, ...b.items]) };
  }
  if (a.kind === 'ranges' && b.kind === 'ranges') {
    return { kind: 'ranges', ranges: uniteRanges([...a.ranges, ...b.ranges]) };
  }
  if (a.kind === 'answer' && b.kind === 'answer') {
    const answer = joinAnswer(a.answer, b.answer);
    return answer && { kind: 'answer', answer, submitted: a.submitted || b.submitted };
  }
  return null;
}
