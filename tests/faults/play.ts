import type { PlayableCourse } from '../../src/course/playable.ts';
import type { FakeScorm } from '../../src/lms/testing/fakeScorm.ts';
import type { LearnerRecord } from '../../src/progress/record.ts';
import { isContained } from '../../src/progress/merge.ts';
import { holdsWork } from '../../src/session/hydrate.ts';
import { withoutFreeText } from '../../src/session/freeText.ts';
import { fakeBrowser, type FakeBrowser } from '../../src/session/testing/fakeBrowser.ts';
import { visit, type Visitor } from '../../src/session/testing/visitor.ts';
import type { PlannedFault } from './faultsAt.ts';
import type { Standard } from './standards.ts';
import type { Step } from './script.ts';

/** A learner at a page of a package in an LMS. */
export interface Sitting {
  readonly learner: Visitor;
  readonly browser: FakeBrowser;
  readonly lms: FakeScorm;
  /** Values that the player would have sent and no LMS should get. */
  readonly log: readonly string[];
  /** What the learner has done: up to now, or until the page was killed. */
  readonly done: () => LearnerRecord;
  readonly isKilled: () => boolean;
}

/** Opens the course at an LMS of which one call goes wrong. */
export async function sitDown(
  standard: Standard,
  course: PlayableCourse,
  lms: FakeScorm,
  planned: PlannedFault | null = null,
  browser: FakeBrowser = fakeBrowser(),
): Promise<Sitting> {
  const log: string[] = [];
  const tab = browser.openTab();
  let killed = false;
  let learner: Visitor | null = null;
  let atDeath: LearnerRecord | null = null;
  lms.onSlow = () => browser.clock.block(5_000);
  lms.onKilled = () => {
    killed = true;
    tab.kill();
    atDeath = learner?.record() ?? null;
  };
  lms.interfere = (index) => (index === planned?.at ? planned.fault : null);
  const adapter = standard.openPage(lms, (message) => log.push(message));
  const visitor = await visit({ browser, tab, adapter, course });
  learner = visitor;
  const done = () => atDeath ?? visitor.record();
  return { learner, browser, lms, log, done, isKilled: () => killed };
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

/** Comes back in the same browser, waits until all is saved, and leaves. */
export async function comeBack(
  standard: Standard,
  course: PlayableCourse,
  { lms, browser }: Sitting,
): Promise<Sitting> {
  const again = await sitDown(standard, course, lms, null, browser);
  again.learner.session.unconfirmed.get()?.keep();
  await browser.clock.advance(3_000);
  again.learner.tab.leave();
  return again;
}

/** Whether all is there that the learner did; free text is not kept on a device that others use. */
export const isKept = (done: LearnerRecord, found: LearnerRecord): boolean =>
  !holdsWork(done) || isContained(withoutFreeText(done), withoutFreeText(found));
