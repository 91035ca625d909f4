import { use, useCallback } from 'react';

import type { WaitingFor } from '../../blocks/viewContract.ts';
import type { BlockKey } from '../../core/blockState.ts';
import { type CourseSnapshot, selectGate } from '../../engine/select.ts';
import { useCourse } from '../play/CourseActor.ts';
import { LessonContext } from './LessonContext.ts';
import { sameWaiting, waitingParts } from './waitingParts.ts';

/** What a Continue waits for, with how much of each is left. */
export function useWaitingFor(gate: BlockKey): readonly WaitingFor[] {
  const blocks = use(LessonContext);
  return useCourse(
    useCallback(
      (snapshot: CourseSnapshot) =>
        waitingParts(snapshot, selectGate(snapshot, gate).waitingFor, blocks),
      [blocks, gate],
    ),
    sameWaiting,
  );
}
