import type { PageChange, PageLife } from './ports.ts';

/** What becomes of the page in its browser. */
export const browserPage: PageLife = {
  visible: () => document.visibilityState === 'visible',
  online: () => navigator.onLine,
  listen: (receive) => {
    const stop = new AbortController();
    const on = (target: EventTarget, type: string, change: (event: Event) => PageChange | null) =>
      target.addEventListener(
        type,
        (event) => {
          const received = change(event);
          if (received !== null) receive(received);
        },
        { signal: stop.signal },
      );
    on(document, 'visibilitychange', () => (browserPage.visible() ? 'shown' : 'hidden'));
    on(window, 'online', () => 'online');
    on(window, 'pagehide', () => 'left');
    on(window, 'pageshow', (event) =>
      event instanceof PageTransitionEvent && event.persisted ? 'restored' : null,
    );
    return () => stop.abort();
  },
};
