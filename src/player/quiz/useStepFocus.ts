import { type RefObject, useEffect, useRef } from 'react';

import { moveFocus } from '../../ui/moveFocus.ts';

/**
 * Moves the focus to a heading when the step that it names comes up. The first one is left to the
 * page, which moves the focus when it is opened; where `step` is `null`, something else has it.
 */
export function useStepFocus<Element extends HTMLElement>(
  step: string | number | null,
): RefObject<Element | null> {
  const heading = useRef<Element>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    if (heading.current !== null) moveFocus(heading.current);
  }, [step]);
  return heading;
}
