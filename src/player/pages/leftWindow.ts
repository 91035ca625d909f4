/** What the learner does with the window of a course that has ended. */
export type LeftWindow = 'frame' | 'popup' | 'window';

/**
 * In which kind of window a page is. A window that a script opened may be closed by one. Apart from
 * the page of an end, which is drawn for each kind without such a window.
 */
export function leftWindow(page: Pick<Window, 'parent' | 'opener'> = window): LeftWindow {
  if (page.parent !== page) return 'frame';
  return page.opener === null ? 'window' : 'popup';
}
