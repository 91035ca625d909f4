import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Keeps a control in view that has the focus, when what stands above it grows: the feedback over
 * the button that asked for it. Nothing moves while the focus is elsewhere.
 *
 * @param state Another value means that the page above may have grown.
 */
export function useStaysInView<Element extends HTMLElement>(
  state: unknown,
): RefObject<Element | null> {
  const control = useRef<Element>(null);
  const shown = useRef(state);
  useLayoutEffect(() => {
    if (shown.current === state) return;
    shown.current = state;
    if (control.current !== document.activeElement) return;
    control.current?.scrollIntoView({ block: 'nearest', behavior: 'auto' });
  }, [state]);
  return control;
}
