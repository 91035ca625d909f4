import { useEffect, useRef } from 'react';

import type { BlockKey } from '../../core/blockState.ts';
import { blockElement, focusBlock, shownBlock } from './blockElement.ts';

/** On arrival: to the block where the learner was. The first block is the top of the lesson. */
export function useArrival(arriveAt: BlockKey | null, firstBlock: BlockKey | null): void {
  const arrived = useRef(false);
  useEffect(() => {
    if (arrived.current) return;
    arrived.current = true;
    if (arriveAt === null || arriveAt === firstBlock) return;
    // What views ask for once they have measured their room is drawn after this effect, in the same
    // go: only then do the blocks above keep their height.
    queueMicrotask(() => {
      const element = shownBlock(blockElement(arriveAt));
      if (element !== null) focusBlock(element);
    });
  }, [arriveAt, firstBlock]);
}
