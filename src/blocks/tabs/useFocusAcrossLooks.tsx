import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Where tabs turn into sections under the focus, or back, the control that had it is gone: the focus
 * goes to the one that opens the same panel now.
 */
export function useFocusAcrossLooks(asTabs: boolean): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  const panel = useRef<string | null>(null);
  const before = useRef(asTabs);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      const control = target instanceof Element ? target.closest('[aria-controls]') : null;
      const inside = control !== null && frame.current?.contains(control) === true;
      panel.current = inside ? control.getAttribute('aria-controls') : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useLayoutEffect(() => {
    if (before.current === asTabs) return;
    before.current = asTabs;
    const wanted = panel.current;
    if (wanted === null || document.activeElement !== document.body) return;
    const control = frame.current?.querySelector<HTMLElement>(
      `[aria-controls="${CSS.escape(wanted)}"]`,
    );
    control?.focus({ preventScroll: true });
  }, [asTabs]);
  return frame;
}
