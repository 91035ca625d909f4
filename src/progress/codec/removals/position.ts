import { ascending } from '../../../core/ascending.ts';
import type { LearnerRecord } from '../../record.ts';
import type { Removal } from '../removal.ts';

/** Blocks that are done, by key: the earliest mostly lie in lessons that are done themselves. */
export const blockRemovals = ({ run }: LearnerRecord): readonly Removal[] =>
  ascending(run.blocksDone).map((block) => ({
    kind: 'blocksDone',
    remove: (draft) => draft.run.blocksDone.delete(block),
  }));

export const placeRemovals = ({ run }: LearnerRecord): readonly Removal[] =>
  run.place === null
    ? []
    : [
        {
          kind: 'place',
          remove: (draft) => {
            draft.run.place = null;
          },
        },
      ];
