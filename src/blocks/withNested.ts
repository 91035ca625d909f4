import type { PlayableBlock } from './playable.ts';

/** Blocks with all that they hold, however deep, in reading order. */
export const withNested = (blocks: readonly PlayableBlock[]): readonly PlayableBlock[] =>
  blocks.flatMap((block) => [block, ...block.slots.flatMap((slot) => withNested(slot.blocks))]);
