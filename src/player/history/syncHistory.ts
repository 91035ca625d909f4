import type { BlockKey } from '../../core/blockState.ts';
import { lessonAddress } from './addresses.ts';
import { type Route, addressOf, routeOf } from './route.ts';

/** The course, as the browser's history sees it. */
export interface Visited {
  /** Where the course is; `null` while it is nowhere: still connecting, or over. */
  readonly route: () => Route | null;
  readonly subscribe: (hear: () => void) => () => void;
  /**
   * Asks the course to go somewhere. `refused`: its rules keep it where it is. `over`: so they do, for
   * what was there is over, as an attempt that was handed in. `unknown`: there is no such place, and
   * the page says so.
   */
  readonly go: (route: Route) => 'arrived' | 'refused' | 'over' | 'unknown';
}

/** The part of `window.history` and `location` that is used. */
export interface BrowserHistory {
  readonly hash: () => string;
  /** The address of the entry before this one, where this code pushed this one. */
  readonly before: () => string | null;
  /** The place of this entry among those of the course, 0 for the first; `null` for a new one. */
  readonly at: () => number | null;
  readonly push: (address: string, before: string, at: number) => void;
  readonly replace: (address: string, at: number) => void;
  readonly back: () => void;
  /** Back, Forward, a followed link or a typed address. */
  readonly listen: (hear: () => void) => () => void;
}

/**
 * Makes each page of the course, and each question of a quiz, an entry of the browser's history, so
 * that Back and Forward do what people expect, and an address leads to its lesson. The course decides;
 * the address follows it.
 */
export function syncHistory(course: Visited, browser: BrowserHistory): () => void {
  /** The address that course and browser agreed on; `null` before the course is anywhere. */
  let agreed: string | null = null;
  let here = -1;
  let visiting = false;

  const browserMoved = () => {
    if (course.route() === null) return;
    const wanted = routeOf(browser.hash());
    const at = browser.at() ?? here + 1;
    const goesBack = at < here;
    here = at;
    visiting = true;
    const outcome = course.go(wanted);
    visiting = false;
    // Nobody wants to press Back once for each question that can no longer be opened.
    if (outcome === 'over' && goesBack && at > 0) return browser.back();
    const route = outcome === 'arrived' ? arrivedAt(wanted, course.route()) : course.route();
    const isShown = outcome !== 'unknown' && route !== null;
    agreed = isShown ? addressOf(route) : browser.hash();
    browser.replace(isShown && agreed !== addressOf(wanted) ? agreed : browser.hash(), at);
  };

  const courseMoved = () => {
    const route = course.route();
    if (route === null || visiting) return;
    if (agreed === null) return browserMoved();
    const address = addressOf(route);
    if (address === agreed) return;
    if (address === browser.before()) browser.back();
    // What stands before the first question is not come back to: the quiz goes on where it was.
    else if (route.page === 'lesson' && agreed === lessonAddress(route.id))
      browser.replace(address, here);
    else browser.push(address, agreed, (here += 1));
    agreed = address;
  };

  const stops = [course.subscribe(courseMoved), browser.listen(browserMoved)];
  courseMoved();
  return () => stops.forEach((stop) => stop());
}

/** A lesson may be on its way still: the course then comes to it, and only then to a step of it. */
const arrivedAt = (wanted: Route, route: Route | null): Route | null =>
  wanted.page === 'lesson' && (route?.page !== 'lesson' || route.id !== wanted.id)
    ? { page: 'lesson', id: wanted.id }
    : route;

interface Entry {
  readonly waymarkBefore?: string;
  readonly waymarkAt?: number;
}

const entry = (): Entry | null => history.state;

/** The window's own history. */
export const browserHistory = (): BrowserHistory => ({
  hash: () => location.hash,
  before: () => entry()?.waymarkBefore ?? null,
  at: () => entry()?.waymarkAt ?? null,
  push: (address, waymarkBefore, waymarkAt) =>
    history.pushState({ waymarkBefore, waymarkAt } satisfies Entry, '', address),
  replace: (address, waymarkAt) =>
    history.replaceState({ ...entry(), waymarkAt } satisfies Entry, '', address || undefined),
  back: () => history.back(),
  listen: (hear) => {
    window.addEventListener('popstate', hear);
    return () => window.removeEventListener('popstate', hear);
  },
});

/**
 * Before a link in a lesson is followed: the entry that is left leads back to the block that the link
 * stands in, not to the top of its lesson.
 */
export function keepPlace(block: BlockKey): void {
  const route = routeOf(location.hash);
  if (route.page !== 'lesson') return;
  history.replaceState(entry(), '', lessonAddress(route.id, block));
}
