import { type FocusEvent, useEffect, useRef } from 'react';

/**
 * Keeps the focus in a part of the page when the button that was pressed goes with its row: the same
 * button of the row that takes its place has it then, so that whoever works through a list goes on;
 * where there is none, the part itself, and Tab goes on from there. Given to the part as its attributes.
 */
export function useKeptFocus<Part extends HTMLElement>() {
  const part = useRef<Part>(null);
  const last = useRef<Last | null>(null);
  useEffect(() => {
    if (part.current === null) return undefined;
    const watch = new MutationObserver(() => {
      if (last.current?.element.isConnected !== false) return;
      const gone = last.current;
      last.current = null;
      if (document.activeElement !== document.body) return;
      const next = inItsPlace(gone);
      if (next === null) part.current?.focus({ preventScroll: true });
      else next.focus();
    });
    watch.observe(part.current, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, []);
  return {
    ref: part,
    tabIndex: -1,
    onFocus: ({ target }: FocusEvent) => {
      last.current = { element: target, stands: standing(target) };
    },
    onBlur: () => {
      last.current = null;
    },
  } as const;
}

/** Where something stands: among the controls of a row, and the row among those of its list. */
interface Standing {
  readonly list: Element;
  readonly row: number;
  readonly control: number;
  /** How many controls the row has: one that has others is of another kind. */
  readonly controls: number;
}

/** What had the focus; `stands` is `null` outside of lists and tables. */
interface Last {
  readonly element: Element;
  readonly stands: Standing | null;
}

function standing(element: Element): Standing | null {
  const row = element.closest('li, tr');
  const list = row?.parentElement ?? null;
  if (row === null || list === null) return null;
  const controls = controlsIn(row);
  const control = controls.findIndex((each) => each === element);
  return { list, row: [...list.children].indexOf(row), control, controls: controls.length };
}

/** The same control of the row that stands there now, or of the last one. */
function inItsPlace({ stands }: Last): HTMLElement | null {
  if (stands === null || !stands.list.isConnected) return null;
  const row = stands.list.children[stands.row] ?? stands.list.lastElementChild;
  const controls = row === null ? [] : controlsIn(row);
  return controls.length === stands.controls ? (controls[stands.control] ?? null) : null;
}

const controlsIn = (row: Element): readonly HTMLElement[] => [
  ...row.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea'),
];
