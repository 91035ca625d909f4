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
  const keep = keepEqual<KeyedState>(([a, was], [b, is]) => a === b && was === is);
  return (states) => keep(sorted(states).filter(([, { value }]) => partOf(value) === part));
}

const sorted = memoLast((states: Run['states']) => byKey(states));

const partOf = (value: BlockState): StatePart =>
  value.kind === 'answer' && value.answer.kind === 'text' ? 'freeText' : value.kind;
