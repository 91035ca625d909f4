import type { PlayableBlock } from '../../blocks/playable.ts';
import type { BlockKey } from '../../core/blockState.ts';

/** Blocks by key, with those that they hold. */
export const blocksByKey = (
  blocks: readonly PlayableBlock[],
): ReadonlyMap<BlockKey, PlayableBlock> =>
  new Map(everyBlock(blocks).map((block) => [block.key, block]));

const everyBlock = (blocks: readonly PlayableBlock[]): readonly PlayableBlock[] =>
  blocks.flatMap((block) => [block, ...everyBlock(block.slots.flatMap((slot) => slot.blocks))]);
