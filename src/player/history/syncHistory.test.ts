import { expect, test } from 'vitest';

import { type Route, addressOf } from './route.ts';
import { type BrowserHistory, syncHistory, type Visited } from './syncHistory.ts';

/** Before anybody listens. */
const nobody = () => {};

interface Entry {
  readonly address: string;
  readonly before: string | null;
  readonly at: number | null;
}

const fresh = (address: string): Entry => ({ address, before: null, at: null });

/** A browser with entries, of which one is shown. */
function browserAt(first: string) {
  const entries: Entry[] = [fresh(first)];
  let at = 0;
  let hear = nobody;
  const move = (by: number) => {
    at = Math.max(0, Math.min(entries.length - 1, at + by));
    hear();
  };
  const history: BrowserHistory = {
    hash: () => entries[at]?.address ?? '',
    before: () => entries[at]?.before ?? null,
    at: () => entries[at]?.at ?? null,
    push: (address, before, place) => {
      entries.splice(++at, Infinity, { address, before, at: place });
    },
    replace: (address, place) => {
      entries[at] = { address, before: entries[at]?.before ?? null, at: place };
    },
    back: () => move(-1),
    listen: (listener) => {
      hear = listener;
      return () => {
        hear = nobody;
      };
    },
  };
  const follow = (address: string) => {
    entries.splice(++at, Infinity, fresh(address));
    hear();
  };
  return { history, move, follow, entries: () => entries.map(({ address }) => address) };
}

/** A course of two lessons, of which the second is locked. */
function course(start: Route | null) {
  let route = start;
  let hear = nobody;
  let over = false;
  let slow = false;
  const to = (next: Route | null) => {
    route = next;
    hear();
  };
  /** What was a question is one no more. */
  const handIn = () => {
    over = true;
    to(results);
  };
  const visited: Visited = {
    route: () => route,
    subscribe: (listener) => {
      hear = listener;
      return () => {};
    },
    go: (wanted) => {
      if (wanted.page === 'unknown') return 'unknown';
      if (wanted.page === 'lesson' && wanted.id === 'two') return 'refused';
      if (over && wanted.page === 'lesson' && wanted.step !== undefined) return 'over';
      if (slow) return 'arrived';
      to(wanted);
      return 'arrived';
    },
  };
  /** From now on it comes where it is led only afterwards. */
  const tarry = () => void (slow = true);
  return { visited, to, handIn, tarry };
}

const cover: Route = { page: 'cover' };
const lesson: Route = { page: 'lesson', id: 'one' };
const question = (at: number): Route => ({ page: 'lesson', id: 'one', step: { attempt: 1, at } });
const results: Route = { page: 'lesson', id: 'one', step: { attempt: 1, at: 'results' } };

test('each page that the course opens becomes an entry', () => {
  const browser = browserAt('');
  const { visited, to } = course(cover);
  syncHistory(visited, browser.history);
  to(lesson);
  expect(browser.entries()).toEqual(['', '#/lesson/one']);
});

test('a change that stays on the page adds none', () => {
  const browser = browserAt('');
  const { visited, to } = course(cover);
  syncHistory(visited, browser.history);
  to(lesson);
  to({ ...lesson });
  expect(browser.entries()).toHaveLength(2);
});

test('Back and Forward lead the course', () => {
  const browser = browserAt('');
  const { visited, to } = course(cover);
  syncHistory(visited, browser.history);
  to(lesson);
  browser.move(-1);
  expect(visited.route()).toEqual(cover);
  browser.move(1);
  expect(visited.route()).toEqual(lesson);
  expect(browser.entries()).toHaveLength(2);
});

test('an address leads to its lesson once the course is connected', () => {
  const browser = browserAt('#/lesson/one');
  const { visited, to } = course(null);
  syncHistory(visited, browser.history);
  to(cover);
  expect(visited.route()).toEqual(lesson);
  expect(browser.entries()).toEqual(['#/lesson/one']);
});

test('the address of a locked lesson becomes the page that the course shows instead', () => {
  const browser = browserAt('#/lesson/two');
  const { visited } = course(cover);
  syncHistory(visited, browser.history);
  expect(visited.route()).toEqual(cover);
  expect(browser.entries()).toEqual(['#/']);
});

test('an unknown address stays, and the way back from it works', () => {
  const browser = browserAt('#/nowhere');
  const { visited } = course(cover);
  syncHistory(visited, browser.history);
  expect(browser.history.hash()).toBe('#/nowhere');
  browser.follow(addressOf(lesson));
  expect(visited.route()).toEqual(lesson);
});

test('leaving the exit page goes back to the entry it came from', () => {
  const browser = browserAt('');
  const { visited, to } = course(cover);
  syncHistory(visited, browser.history);
  to(lesson);
  to({ page: 'exit' });
  to(lesson);
  expect(browser.history.hash()).toBe('#/lesson/one');
  expect(browser.entries()).toEqual(['', '#/lesson/one', '#/exit']);
  to(cover);
  expect(browser.history.hash()).toBe('');
});

test('a course that is over leaves the address alone', () => {
  const browser = browserAt('');
  const { visited, to } = course(cover);
  syncHistory(visited, browser.history);
  to({ page: 'exit' });
  to(null);
  expect(browser.entries()).toEqual(['', '#/exit']);
});

test('the first question takes the place of what stands before it, and each other is an entry', () => {
  const browser = browserAt('');
  const { visited, to } = course(cover);
  syncHistory(visited, browser.history);
  to(lesson);
  to(question(1));
  to(question(2));
  expect(browser.entries()).toEqual([
    '',
    '#/lesson/one/attempt-1/question-1',
    '#/lesson/one/attempt-1/question-2',
  ]);
  browser.move(-1);
  expect(visited.route()).toEqual(question(1));
  browser.move(1);
  expect(visited.route()).toEqual(question(2));
});

test('Back passes over questions that can no longer be opened', () => {
  const browser = browserAt('');
  const { visited, to, handIn } = course(cover);
  syncHistory(visited, browser.history);
  for (const next of [lesson, question(1), question(2), question(3)]) to(next);
  handIn();
  browser.move(-1);
  expect(visited.route()).toEqual(cover);
  expect(browser.history.hash()).toBe('');
});

test('a question that can no longer be opened leads nowhere from before it', () => {
  const browser = browserAt('');
  const { visited, to, handIn } = course(cover);
  syncHistory(visited, browser.history);
  for (const next of [lesson, question(1)]) to(next);
  handIn();
  browser.move(-1);
  browser.move(1);
  expect(visited.route()).toEqual(cover);
  expect(browser.history.hash()).toBe('#/');
});

test('a page that is loaded anew in a quiz stays at its entry', () => {
  const browser = browserAt('#/lesson/one/attempt-1/question-2');
  const { visited, to, tarry } = course(null);
  syncHistory(visited, browser.history);
  tarry();
  for (const next of [cover, lesson, question(2)]) to(next);
  expect(browser.entries()).toEqual(['#/lesson/one/attempt-1/question-2']);
});
