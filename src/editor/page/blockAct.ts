import { duplicateBlock, removeBlock } from '../commands/blocks.ts';
import type { Command, DraftPlace } from '../commands/edit.ts';
import { moveBlock } from '../commands/moveBlock.ts';
import type { BlockAsk } from '../frame/messages.ts';

/** What is done to a block at once, where it stands on its page. */
export type BlockAct = Extract<BlockAsk, 'up' | 'down' | 'duplicate' | 'remove'>;

/** `null` of the command: there is no step further, or a lesson would be left without a block. */
export function blockAct(act: BlockAct, block: DraftPlace): Command {
  const { list, index } = standsIn(block);
  switch (act) {
    case 'up':
      return index === 0 ? () => null : moveBlock([block], list, index - 1);
    case 'down':
      return moveBlock([block], list, index + 2);
    case 'duplicate':
      return duplicateBlock([block]);
    case 'remove':
      return removeBlock([block]);
  }
}

/** The list of a block, and its place in it. */
export const standsIn = ({ file, path }: DraftPlace) => ({
  list: { file, path: path.slice(0, -1) },
  index: Number(path.at(-1)),
});
