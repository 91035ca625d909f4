import { expect, test, vi } from 'vitest';

import type { CourseEvent } from '../engine/events.ts';
import { sameRecord } from '../progress/merge.ts';
import { fakeBrowser, unsentIn, type FakeBrowser } from './testing/fakeBrowser.ts';
import { fakeLms, type FakeLms } from './testing/fakeLms.ts';
import { keys, lessonsDone, quizDone, visit } from './testing/visitor.ts';

// Hundreds of visits each: more than a busy machine does in the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const wholeCourse: readonly CourseEvent[] = [
  ...lessonsDone,
  ...quizDone(1, 1, 0),
  ...quizDone(0, 0, 1),
  { type: 'quiz.reviewOpened' },
  { type: 'cover.opened' },
  { type: 'course.restarted' },
  ...lessonsDone.slice(0, 4),
];

/** Does one thing in a tab that is killed a moment later, and finds all of it in the next tab. */
async function killAfterEach(browser: FakeBrowser, pause: number, lms?: FakeLms): Promise<void> {
  const world = lms === undefined ? { browser } : { browser, adapter: lms.adapter };
  let learner = await visit(world);
  let lesson: number | null = null;
  await browser.clock.advance(100);
  for (const event of wholeCourse) {
    await learner.act(event);
    await browser.clock.advance(pause);
    learner.kill();
    const before = learner.record();
    lesson = learner.session.actor.getSnapshot().context.lesson;
    learner = await visit(world);
    expect([event.type, sameRecord(learner.record(), before)]).toEqual([event.type, true]);
    if (lesson !== null) await learner.act({ type: 'lesson.opened', lesson });
  }
  expect(learner.record().passed.size).toBe(1);
}

test.each([0, 500, 5_000])(
  'killed %d ms after each action, a learner without an LMS loses nothing',
  (pause) => killAfterEach(fakeBrowser(), pause),
);

test.each([0, 500, 5_000])(
  'killed %d ms after each action, a learner with an LMS loses nothing',
  async (pause) => {
    const lms = fakeLms();
    await killAfterEach(fakeBrowser(), pause, lms);
    // Work of which the LMS holds nothing at all would be asked about: so it knew of it throughout.
    expect(lms.reports.length).toBeGreaterThan(0);
  },
);

test('an LMS that says true and stores nothing costs the learner nothing', async () => {
  const lms = fakeLms();
  const browser = fakeBrowser();
  const first = await visit({ browser, adapter: lms.adapter });
  await first.act(...lessonsDone.slice(0, 2));
  await browser.clock.advance(5_000);
  lms.condition = 'lying';
  await killAfterEach(browser, 5_000, lms);
});

test('tabs that were killed leave one entry on the device, however many they were', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const first = await visit({ browser, adapter: lms.adapter });
  await browser.clock.advance(100);
  lms.condition = 'lying';
  for (const event of lessonsDone) {
    await first.act(event);
    const next = await visit({ browser, adapter: lms.adapter });
    await next.act({ type: 'lesson.opened', lesson: keys.ladder }, { type: 'cover.opened' });
    next.kill();
  }
  first.kill();
  await visit({ browser, adapter: lms.adapter });
  expect(unsentIn(browser.storage).length).toBe(1);
});
