import type { BrowserHistory } from './syncHistory.ts';

interface Entry {
  readonly waymarkBefore?: string;
}

/** The window's own history. */
export const browserHistory = (): BrowserHistory => ({
  hash: () => location.hash,
  before: () => {
    const entry: Entry | null = history.state;
    return entry?.waymarkBefore ?? null;
  },
  push: (address, before) =>
    history.pushState({ waymarkBefore: before } satisfies Entry, '', address),
  replace: (address) => history.replaceState(history.state, '', address),
  back: () => history.back(),
  listen: (hear) => {
    window.addEventListener('popstate', hear);
    return () => window.removeEventListener('popstate', hear);
  },
});
