import { type RefObject, useCallback, useEffect, useRef } from 'react';

import { moveFocus } from '../../ui/moveFocus.ts';

/**
 * Moves the focus to the head of a step once it is drawn: the question's legend, or the heading of
 * the results. Only where the learner asked for the step: one that comes from another tab must not
 * take the focus away from what they are doing.
 */
export function useStepFocus(frame: RefObject<HTMLElement | null>, step: string): () => void {
  const expected = useRef(false);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    const head = frame.current?.querySelector<HTMLElement>('legend, [data-step-head]');
    if (expected.current && head) moveFocus(head, 'nearest');
    expected.current = false;
  }, [frame, step]);
  return useCallback(() => {
    expected.current = true;
  }, []);
}
