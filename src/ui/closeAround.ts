/**
 * Closes the window around an element, as Escape does: while it is open, nothing outside of it can take the
 * focus, and what held the focus would be gone before it could be given back.
 */
export const closeAround = (element: Element | null): void => element?.closest('dialog')?.close();
