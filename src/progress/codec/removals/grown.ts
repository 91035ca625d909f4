import type { BlockState } from '../../../core/blockState.ts';
import type { LearnerRecord } from '../../record.ts';
import type { DroppedKind, Removal } from '../removal.ts';

/** What was opened or played: first where the block is done all the same, then by key. */
const removalsFor =
  (stateKind: BlockState['kind'], kind: DroppedKind) =>
  ({ run }: LearnerRecord): readonly Removal[] =>
    [...run.states]
      .filter(([, { value }]) => value.kind === stateKind)
      .map(([key]) => ({ key, needed: run.blocksDone.has(key) ? 0 : 1 }))
      .toSorted((a, b) => a.needed - b.needed || a.key - b.key)
      .map(({ key }) => ({ kind, remove: (draft) => draft.run.states.delete(key) }));

export const itemRemovals = removalsFor('items', 'items');

export const rangeRemovals = removalsFor('ranges', 'ranges');
