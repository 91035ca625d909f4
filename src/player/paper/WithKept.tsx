import { type ReactNode, useCallback } from 'react';

import { KeptOnPaper } from '../../blocks/paperViews.tsx';
import type { PlayableBlock } from '../../blocks/playable.ts';
import { keptState } from '../../engine/keptState.ts';
import { useOpenCourse } from '../play/PlayerContext.ts';

/** Prints with the course what is the learner's own in it: their notes and what they ticked. Answers are left blank. */
export function WithKept({ children }: { readonly children: ReactNode }) {
  const actor = useOpenCourse()?.session.actor;
  const kept = useCallback(
    (block: PlayableBlock) => {
      const record = actor?.getSnapshot().context.record;
      return record !== undefined && OWN.has(block.type) ? keptState(record, block) : null;
    },
    [actor],
  );
  return <KeptOnPaper value={kept}>{children}</KeptOnPaper>;
}

const OWN: ReadonlySet<PlayableBlock['type']> = new Set<PlayableBlock['type']>([
  'checklist',
  'notes',
]);
