import { use, useCallback } from 'react';

import type { PlayableBlock } from '../../blocks/playable.ts';
import type { WaitingFor } from '../../blocks/viewContract.ts';
import { type CourseSnapshot, selectGate } from '../../engine/select.ts';
import { useCourse } from '../play/CourseActor.ts';
import { LessonContext } from './LessonContext.ts';
import { sameWaiting, waitingParts } from './waitingParts.ts';

/** What a Continue waits for, with how much of each is left. */
export function useWaitingFor(gate: PlayableBlock): readonly WaitingFor[] {
  const blocks = use(LessonContext);
  return useCourse(
    useCallback(
      (snapshot: CourseSnapshot) =>
        waitingParts(snapshot, selectGate(snapshot, gate.key).waitingFor, blocks),
      [blocks, gate.key],
    ),
    sameWaiting,
  );
}
