import { behaviours } from '../../blocks/behaviours.ts';
import type { PlayableBlock } from '../../blocks/playable.ts';
import { isAsked, questionText } from '../../blocks/questions.ts';
import type { WaitingFor } from '../../blocks/viewContract.ts';
import type { BlockKey, BlockState } from '../../core/blockState.ts';
import { blockTitle } from '../../core/blockTitle.ts';
import { type CourseSnapshot, selectBlock } from '../../engine/select.ts';

/** How much is left to do in each of some blocks. */
export const waitingParts = (
  snapshot: CourseSnapshot,
  keys: readonly BlockKey[],
  blocks: ReadonlyMap<BlockKey, PlayableBlock>,
): readonly WaitingFor[] =>
  keys.flatMap((key) => {
    const block = blocks.get(key);
    if (block === undefined) return [];
    return [{ key, type: block.type, left: left(block, selectBlock(snapshot, key).state) }];
  });

function left(block: PlayableBlock, state: BlockState | null): number {
  if (block.state.kind !== 'items') return 1;
  const opened = state?.kind === 'items' ? state.items.length : 0;
  const seen = Math.max(opened, behaviours[block.type].openAtFirst ?? 0);
  return Math.max(1, block.state.items.length - seen);
}

export const sameWaiting = (a: readonly WaitingFor[], b: readonly WaitingFor[]): boolean =>
  a.length === b.length &&
  a.every((part, index) => part.key === b[index]?.key && part.left === b[index].left);

/**
 * By what learners tell a block from others of its type: what it asks, or else its title. Nothing
 * of a block that cannot be drawn: it says so where it stands, and takes the lesson's end not with it.
 */
export function whichBlock(block: PlayableBlock): string | null {
  try {
    return isAsked(block) ? questionText(block) : blockTitle(block);
  } catch {
    return null;
  }
}
