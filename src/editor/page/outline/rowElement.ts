/** The element of a row that is shown; `null`: it is folded away. Apart from those who look for it. */
export const rowElement = (key: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[role="row"][data-key="${CSS.escape(key)}"]`);

/** The element of the first row that is chosen; `null` where none is. */
export const chosenRow = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('[role="row"][data-key][aria-selected="true"]');

/** The key of the row in which something stands. */
export const rowKeyOf = (target: EventTarget): string | null =>
  target instanceof Element
    ? (target.closest('[role="row"][data-key]')?.getAttribute('data-key') ?? null)
    : null;
