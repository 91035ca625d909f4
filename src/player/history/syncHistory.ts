import { type Route, addressOf, routeOf } from './route.ts';

/** The course, as the browser's history sees it. */
export interface Visited {
  /** Where the course is; `null` while it is nowhere: still connecting, or over. */
  readonly route: () => Route | null;
  readonly subscribe: (hear: () => void) => () => void;
  /**
   * Asks the course to go somewhere. `refused`: its rules keep it where it is. `unknown`: there is
   * no such place, and the page says so.
   */
  readonly go: (route: Route) => 'arrived' | 'refused' | 'unknown';
}

/** The part of `window.history` and `location` that is used. */
export interface BrowserHistory {
  readonly hash: () => string;
  /** The address of the entry before this one, where this code pushed this one. */
  readonly before: () => string | null;
  readonly push: (address: string, before: string) => void;
  readonly replace: (address: string) => void;
  readonly back: () => void;
  /** Back, Forward, a followed link or a typed address. */
  readonly listen: (hear: () => void) => () => void;
}

/**
 * Makes each page of the course an entry of the browser's history, so that Back and Forward do what
 * people expect, and an address leads to its lesson. The course decides; the address follows it.
 */
export function syncHistory(course: Visited, browser: BrowserHistory): () => void {
  /** The address that course and browser agreed on; `null` before the course is anywhere. */
  let agreed: string | null = null;
  let visiting = false;

  const browserMoved = () => {
    if (course.route() === null) return;
    visiting = true;
    const outcome = course.go(routeOf(browser.hash()));
    visiting = false;
    const route = course.route();
    agreed = outcome === 'unknown' || route === null ? browser.hash() : addressOf(route);
    if (outcome === 'refused') browser.replace(agreed);
  };

  const courseMoved = () => {
    const route = course.route();
    if (route === null || visiting) return;
    if (agreed === null) return browserMoved();
    const address = addressOf(route);
    if (address === agreed) return;
    if (address === browser.before()) browser.back();
    else browser.push(address, agreed);
    agreed = address;
  };

  const stops = [course.subscribe(courseMoved), browser.listen(browserMoved)];
  courseMoved();
  return () => stops.forEach((stop) => stop());
}

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
