import type { PlayableBlock, PlayableBlockOf } from './playable.ts';
import type { BlockKey } from '../core/blockState.ts';

/** A part of a lesson: up to a Continue, which is the last of its blocks, or to the lesson's end. */
export function splitAtGates(
  blocks: readonly PlayableBlock[],
): readonly (readonly PlayableBlock[])[] {
  const parts: PlayableBlock[][] = [[]];
  for (const block of blocks) {
    parts.at(-1)?.push(block);
    if (block.type === 'continue') parts.push([]);
  }
  return parts;
}

/** Whether a learner has to work with a block. What is done by going past never holds anybody. */
export const holdsGate = ({ done }: Pick<PlayableBlock, 'done'>): boolean =>
  done.when !== 'passed' && done.when !== 'continued';

/** All that nobody gets past without doing it, from the first block of a lesson to its end. */
export const requiredKeys = (blocks: readonly PlayableBlock[]): readonly BlockKey[] =>
  splitAtGates(blocks).flatMap((part) => {
    const last = part.at(-1);
    const open = last?.type === 'continue' && last.content.requires === 'nothing';
    return open ? [] : part.flatMap(requiredWithin);
  });

/** What stands within an optional block is as optional as that block. */
const requiredWithin = (block: PlayableBlock): readonly BlockKey[] =>
  block.optional
    ? []
    : [
        ...(holdsGate(block) ? [block.key] : []),
        ...block.slots.flatMap((slot) => slot.blocks.flatMap(requiredWithin)),
      ];

/** Whether a block is a test before its lesson: whoever passes it need not do what is required. */
export const isTest = (block: PlayableBlock): block is PlayableBlockOf<'knowledgeCheck'> =>
  block.type === 'knowledgeCheck' && block.content.testOut !== undefined;
