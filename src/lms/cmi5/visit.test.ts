import { expect, test } from 'vitest';

import { fakeBrowser } from '../../session/testing/fakeBrowser.ts';
import { lessonsDone, quizDone, visit } from '../../session/testing/visitor.ts';
import { verbOf } from '../../lrs/cmi5Rules.ts';
import { fakeLrs, type FakeLrs } from '../testing/fakeLrs.ts';
import { createCmi5Adapter } from './adapter.ts';

/** A learner at a page that the LMS has launched; the browser's clock is the session's. */
async function sit(lrs: FakeLrs, browser = fakeBrowser()) {
  const { clock } = browser;
  const { surroundings } = lrs.launch({ now: clock.now, after: clock.after });
  const learner = await visit({ browser, adapter: createCmi5Adapter(surroundings) });
  const pause = async (milliseconds: number) => {
    for (let step = 0; step < 40; step += 1) {
      await clock.advance(milliseconds / 40);
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  await pause(1_000);
  return { learner, pause, browser };
}

test('48 a full session without a violated rule', async () => {
  const lrs = fakeLrs({ masteryScore: 0.6, returnURL: 'https://lms.test/back' });
  const { learner, pause } = await sit(lrs);
  await learner.act(...lessonsDone, ...quizDone(0, 0, 0));
  await pause(5_000);
  await learner.act({ type: 'exit.opened' }, { type: 'exit.confirmed' });
  await pause(5_000);
  expect(lrs.violations).toEqual([]);
  expect([learner.page(), learner.saving()]).toEqual(['ended', 'saved']);
  const verbs = lrs.statements.map(verbOf);
  expect([verbs[0], verbs.at(-1)]).toEqual(['initialized', 'terminated']);
  expect(verbs.filter((verb) => verb === 'answered').length).toBeGreaterThan(3);
  expect(verbs.filter((verb) => verb === 'completed' || verb === 'passed')).toEqual([
    'completed',
    'passed',
  ]);
});

test('50 second launch after pass, by a learner: the work is there, and nothing is said again', async () => {
  const lrs = fakeLrs();
  const first = await sit(lrs);
  await first.learner.act(...lessonsDone, ...quizDone(0, 0, 0));
  first.learner.tab.leave();
  await first.pause(1_000);
  const said = lrs.statements.length;
  const second = await sit(lrs);
  await second.pause(5_000);
  expect(second.learner.record()).toEqual(first.learner.record());
  expect(lrs.statements.slice(said).map(verbOf)).toEqual(['initialized']);
  expect(lrs.violations).toEqual([]);
});
