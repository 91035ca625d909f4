import { startTransition, useEffect, useMemo, useState } from 'react';

import type { LessonBody } from '../../engine/view.ts';
import { onNextFrame } from '../../ui/onNextFrame.ts';

/** As many blocks as fill a screen below the opener of a lesson. */
const SCREENFUL = 2;

/**
 * As many as are drawn in one go below it, and for one frame: to lay them out and to paint them is one
 * task of the browser, during which it hears no press.
 */
const IN_ONE_GO = 2;

/**
 * At the top of a lesson what is on the screen is drawn first, and the rest right after it, a few
 * blocks at a time: the learner reads while that is drawn, and nothing that they see moves. Further
 * down, all comes at once; so does what a Continue opens.
 */
export function useDrawnBody(body: LessonBody, atTop: boolean): LessonBody {
  const [inParts, setInParts] = useState(atTop ? SCREENFUL : Infinity);
  const [atFirst] = useState(body.blocks.length);
  // Someone quick may go on before the rest of a short part is there.
  const drawn = body.blocks.length > atFirst ? Infinity : inParts;
  useEffect(() => {
    if (drawn === Infinity) return undefined;
    const next = drawn + IN_ONE_GO;
    return onNextFrame(() =>
      startTransition(() => setInParts(next < body.blocks.length ? next : Infinity)),
    );
  }, [body, drawn]);
  return useMemo(() => {
    if (drawn === Infinity) return body;
    return { blocks: body.blocks.slice(0, drawn), waitingFor: [], atEnd: false };
  }, [body, drawn]);
}
