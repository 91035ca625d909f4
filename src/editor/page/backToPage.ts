import { after } from '../after.ts';
import type { ToFrame } from '../frame/messages.ts';

/**
 * Leads whoever opened a window from the page in a frame back into that page, once the window is closed:
 * browsers would leave them nowhere. Who has gone on to something else stays there.
 */
export function backToPage(frame: HTMLIFrameElement, send: (message: ToFrame) => void): void {
  after(0, () => {
    const { activeElement } = document;
    const isNowhere =
      activeElement === null ||
      activeElement === document.body ||
      // A window that was closed only now has yet to lose it.
      activeElement.closest('dialog:not([open])') !== null;
    if (!isNowhere && activeElement !== frame) return;
    frame.focus({ preventScroll: true });
    send({ kind: 'back' });
  });
}
