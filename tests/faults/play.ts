import type { PlayableCourse } from '../../src/course/playable.ts';
import type { LearnerRecord } from '../../src/progress/record.ts';
import { isContained } from '../../src/progress/merge.ts';
import { holdsWork } from '../../src/session/playedAttempt.ts';
import { withoutPrivate } from '../../src/progress/privateParts.ts';
import { fakeBrowser, type FakeBrowser } from '../../src/session/testing/fakeBrowser.ts';
import { visit, type Visitor } from '../../src/session/testing/visitor.ts';
import type { Desk } from './desk.ts';
import type { Step } from './script.ts';

/** A learner at a page of a package in an LMS. */
export interface Sitting {
  readonly learner: Visitor;
  readonly browser: FakeBrowser;
  /** Values that the player would have sent and no LMS should get. */
  readonly log: readonly string[];
  /** What the learner has done: up to now, or until the page was killed. */
  readonly done: () => LearnerRecord;
  readonly isKilled: () => boolean;
}

/** Opens the course at an LMS. */
export async function sitDown(
  desk: Pick<Desk, 'launch'>,
  course: PlayableCourse,
  browser: FakeBrowser = fakeBrowser(),
): Promise<Sitting> {
  const log: string[] = [];
  const tab = browser.openTab();
  let killed = false;
  let learner: Visitor | null = null;
  let atDeath: LearnerRecord | null = null;
  const onKilled = () => {
    killed = true;
    tab.kill();
    atDeath = learner?.record() ?? null;
  };
  const { clock } = browser;
  const adapter = desk.launch({ tab, clock, log: (message) => log.push(message), onKilled });
  const visitor = await visit({ browser, tab, adapter, course });
  learner = visitor;
  const done = () => atDeath ?? visitor.record();
  return { learner, browser, log, done, isKilled: () => killed };
}

/** Does the steps, and pauses a second after each; a page that is killed does nothing any more. */
export async function work(sitting: Sitting, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    for (const event of step) {
      if (!sitting.isKilled()) sitting.learner.session.actor.send(event);
    }
    await sitting.browser.clock.advance(1_000);
  }
}

/** Goes away in whatever way; what is under way has time to arrive. */
export async function leave({ browser, isKilled, learner }: Sitting): Promise<void> {
  if (!isKilled()) learner.tab.leave();
  await browser.clock.advance(0);
  learner.tab.kill();
}

/**
 * Comes back in the same browser, waits until all is saved, and leaves. Who is told that no LMS
 * answers, as after a reload when the session was over, opens the course from there once more.
 */
export async function comeBack(
  desk: Desk,
  course: PlayableCourse,
  browser: FakeBrowser,
): Promise<Sitting> {
  const again = await sitDown(desk, course, browser);
  again.learner.session.unconfirmed.get()?.keep();
  await browser.clock.advance(3_000);
  const told = again.learner.session.notices.get().includes('lmsUnavailable');
  await leave(again);
  return told ? comeBack(desk, course, browser) : again;
}

/**
 * Whether all is there that the learner did, in whatever attempt; free text is not kept on a device
 * that others use.
 */
export function isKept(done: LearnerRecord, found: LearnerRecord): boolean {
  const { marks, salt } = found;
  const all = { ...withoutPrivate(done), marks, salt };
  return !holdsWork(done) || isContained(all, withoutPrivate(found));
}
