import type { Segment } from '../segment.ts';
import { readSet, writeSet } from '../sets.ts';

/** Blocks that are done. */
export const blocks: Segment = {
  holds: ({ run }) => run.blocksDone.size > 0,

  write: ({ run }, writer) => writeSet(writer, run.blocksDone),

  read: (reader) => {
    const blocksDone = readSet(reader);
    return (draft) => {
      for (const block of blocksDone) draft.run.blocksDone.add(block);
    };
  },
};
