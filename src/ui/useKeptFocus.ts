import { type FocusEvent, useEffect, useRef } from 'react';

/**
 * Keeps the focus in a part of the page when the button that was pressed goes with its row: the part
 * itself has it then, and Tab goes on from there. Given to the part as its attributes.
 */
export function useKeptFocus<Part extends HTMLElement>() {
  const part = useRef<Part>(null);
  const last = useRef<Element | null>(null);
  useEffect(() => {
    if (part.current === null) return undefined;
    const watch = new MutationObserver(() => {
      if (last.current?.isConnected !== false) return;
      last.current = null;
      if (document.activeElement === document.body) part.current?.focus({ preventScroll: true });
    });
    watch.observe(part.current, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, []);
  return {
    ref: part,
    tabIndex: -1,
    onFocus: ({ target }: FocusEvent) => {
      last.current = target;
    },
    onBlur: () => {
      last.current = null;
    },
  } as const;
}
