import { isPrivate } from '../../answers/answerKinds.ts';
import type { BlockKey, BlockState } from '../../core/blockState.ts';
import { keepEqual, memoLast } from '../../core/memo.ts';
import type { Run, Stamped } from '../record.ts';
import { byKey } from './byKey.ts';

/** What a record keeps of blocks is told by kind; free text stands apart from all other answers. */
type StatePart = BlockState['kind'] | 'freeText';

export type KeyedState = readonly [key: BlockKey, state: Stamped<BlockState>];

/**
 * One kind of states, in the order of their blocks. It stays the same list while only states of
 * other kinds change.
 */
export function statesIn(part: StatePart): (states: Run['states']) => readonly KeyedState[] {
  const keep = keepEqual<KeyedState>((a, b) => a[0] === b[0] && a[1] === b[1]);
  return memoLast((states: Run['states']) => keep(parted(states)[part]));
}

const parted = memoLast((states: Run['states']) => {
  const parts: Record<StatePart, KeyedState[]> = {
    items: [],
    ranges: [],
    answer: [],
    freeText: [],
  };
  for (const entry of byKey(states)) parts[partOf(entry[1].value)].push(entry);
  return parts;
});

const partOf = (value: BlockState): StatePart =>
  value.kind === 'answer' && isPrivate(value.answer) ? 'freeText' : value.kind;
