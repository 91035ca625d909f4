const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * Moves the focus to a heading, block or control and brings it into view. What cannot be focused
 * by itself is made so for scripts only, and never joins the tab order.
 */
export function moveFocus(target: HTMLElement, block: ScrollLogicalPosition = 'start'): void {
  if (!target.matches(FOCUSABLE)) target.tabIndex = -1;
  // In this order the page is laid out once: a focus changes looks, which scrolling would wait for.
  target.scrollIntoView({ block, behavior: 'auto' });
  target.focus({ preventScroll: true });
}
