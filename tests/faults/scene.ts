import type { LmsAdapter, LmsConnection } from '../../src/lms/port.ts';
import {
  fakeBrowser,
  type FakeBrowser,
  type FakeTab,
} from '../../src/session/testing/fakeBrowser.ts';
import type { Desk, Launched } from './desk.ts';

/** An LMS, the browsers in which its course is open, and its pages, each by its number. */
export interface Scene {
  readonly desk: Desk;
  readonly browsers: FakeBrowser[];
  readonly pages: Page[];
  /** Hears every answer and every death of a page, in words that are the same for the same. */
  readonly hear: (what: string) => void;
  /** Values that the player would have sent and no LMS should get. */
  readonly log: string[];
  /** How often something was asked. */
  asked: number;
}

/** A page as its LMS knows it: a tab with an adapter, and the connections that this has opened. */
export interface Page {
  readonly place: number;
  readonly tab: FakeTab;
  readonly adapter: LmsAdapter;
  readonly connections: LmsConnection[];
  isKilled: boolean;
}

export const openScene = (desk: Desk, hear: Scene['hear']): Scene => ({
  desk,
  browsers: [],
  pages: [],
  hear,
  log: [],
  asked: 0,
});

/** The browser with a number, or a new one where nobody has sat yet. */
export const browserAt = ({ browsers }: Scene, place: number): FakeBrowser =>
  (browsers[place] ??= fakeBrowser());

export function pageAt({ pages }: Scene, number: number): Page {
  const page = pages[number];
  if (page === undefined) throw new Error(`Page ${number} is not open yet.`);
  return page;
}

/** Opens the course in a tab, a new one unless it is given. */
export function launchPage(
  scene: Scene,
  place: number,
  { log, onKilled, tab }: Partial<Pick<Launched, 'log' | 'onKilled' | 'tab'>> = {},
): Page {
  const { desk, hear, pages } = scene;
  const { clock, openTab } = browserAt(scene, place);
  const number = pages.length;
  const own = tab ?? openTab();
  const adapter = desk.launch({
    tab: own,
    clock,
    log: (message) => {
      scene.log.push(message);
      log?.(message);
    },
    onKilled: () => {
      page.isKilled = true;
      hear(`page ${number} killed ${clock.now()}`);
      own.kill();
      onKilled?.();
    },
  });
  const page: Page = { place, tab: own, adapter, connections: [], isKilled: false };
  pages.push(page);
  return page;
}

/** Asks a page's adapter or connection something, and hears the answer when it comes. */
export function ask<Answer>(scene: Scene, page: Page, question: (page: Page) => Answer): Answer {
  const number = (scene.asked += 1);
  const { clock } = browserAt(scene, page.place);
  const hear = (said: unknown) => scene.hear(`answer ${number} ${clock.now()} ${words(said)}`);
  const answer = question(page);
  if (answer instanceof Promise) void answer.then(hear);
  else hear(answer);
  return answer;
}

/** What an LMS says beside the cause of a failure is for the log: no page looks at it. */
const words = (said: unknown): string =>
  JSON.stringify(said, (key, value: unknown) => (key === 'detail' ? undefined : value));

/** Connects, and keeps what that has opened. */
export async function connect({ adapter, connections }: Page): ReturnType<LmsAdapter['connect']> {
  const outcome = await adapter.connect();
  if (outcome.ok) connections.push(outcome.value);
  return outcome;
}

export function connectionAt({ connections }: Page, number: number): LmsConnection {
  const connection = connections[number];
  if (connection === undefined) throw new Error(`Connection ${number} is not open yet.`);
  return connection;
}
