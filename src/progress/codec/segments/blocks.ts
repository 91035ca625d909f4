import { segment } from '../segment.ts';
import { readSet, writeSet } from '../sets.ts';

/** Blocks that are done. */
export const blocks = segment({
  outlives: false,
  of: ({ run }) => [run.blocksDone],

  write: (writer, [blocksDone]) => {
    if (blocksDone.size > 0) writeSet(writer, blocksDone);
  },

  read: (reader) => {
    const blocksDone = readSet(reader);
    return (draft) => {
      for (const block of blocksDone) draft.run.blocksDone.add(block);
    };
  },
});
