import type { PlayableCourse } from '../../src/course/playable.ts';
import type { LmsAdapter } from '../../src/lms/port.ts';
import {
  fakeBrowser,
  type FakeBrowser,
  type FakeTab,
} from '../../src/session/testing/fakeBrowser.ts';
import { visit } from '../../src/session/testing/visitor.ts';
import { doLesson, playableCourse } from '../faults/script.ts';

/** Enough for everything to be saved, in milliseconds. */
const A_WHILE = 5_000;

/** Compiled once by each worker, when they are first asked for. */
const compiled = new Map<string, Promise<PlayableCourse>>();

/** A course as learners get it, by the name of its folder. */
export function compiledCourse(name: string): Promise<PlayableCourse> {
  const known = compiled.get(name) ?? playableCourse(name);
  compiled.set(name, known);
  return known;
}

/**
 * Somebody has done some lessons of a course, the reference course unless told which, on an earlier
 * day, everything in them right: played by the player's own session, on no page at all. Without an
 * LMS, unless told which.
 */
export async function playBefore(
  lessons: readonly string[],
  openAdapter?: (tab: FakeTab) => LmsAdapter,
  name = 'peer-work',
): Promise<FakeBrowser> {
  const course = await compiledCourse(name);
  const browser = fakeBrowser();
  const tab = browser.openTab();
  const adapter = openAdapter?.(tab);
  const learner = await visit({ browser, tab, course, ...(adapter && { adapter }) });
  await browser.clock.advance(A_WHILE);
  for (const id of lessons) {
    for (const step of doLesson(course, id)) await learner.act(...step);
  }
  await browser.clock.advance(A_WHILE);
  tab.leave();
  await browser.clock.advance(A_WHILE);
  return browser;
}

type Texts = readonly (readonly [key: string, text: string])[];

/** Played once by each worker. */
const played = new Map<string, Promise<Texts>>();

/** What the browser holds of a learner who has done some lessons of a course without an LMS. */
export function storageAfter(lessons: readonly string[], course = 'peer-work'): Promise<Texts> {
  const name = [course, ...lessons].join();
  const known = played.get(name) ?? storagePlayed(lessons, course);
  played.set(name, known);
  return known;
}

async function storagePlayed(lessons: readonly string[], course: string): Promise<Texts> {
  const { storage } = await playBefore(lessons, undefined, course);
  return [...storage.texts];
}
