import { expect, test } from 'vitest';

import { fakeBrowser, unsentIn } from './testing/fakeBrowser.ts';
import { fakeLms } from './testing/fakeLms.ts';
import { flip, lessonsDone, openLadder, visit } from './testing/visitor.ts';

test('what the device keeps can be named, and is what the LMS has not returned', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const learner = await visit({ browser, adapter: lms.adapter });
  expect(learner.session.holdings()).toEqual({ unreturned: null, elsewhere: null });
  await learner.act(...lessonsDone);
  expect(learner.session.holdings()).toEqual({
    unreturned: { lessons: 2, answers: 1, quizzes: 0 },
    elsewhere: null,
  });
});

test('without an LMS the browser is not only a device: nothing is offered for removal', async () => {
  const learner = await visit({ browser: fakeBrowser() });
  await learner.act(openLadder);
  expect(learner.session.holdings()).toBeNull();
});

test('removed, it is gone from both stores and all tabs, and does not come back', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const first = await visit({ browser, adapter: lms.adapter });
  await first.act(openLadder);
  await browser.clock.advance(2_000);
  const second = await visit({ browser, adapter: lms.adapter });
  lms.condition = 'failing';
  await first.act(flip(1));
  await second.act(openLadder, flip(2));
  await browser.clock.advance(2_000);
  expect(unsentIn(browser.storage).length).toBe(2);
  first.session.clearDevice();
  await browser.clock.advance(2_000);
  expect([first.saving(), second.saving()]).toEqual(['notKept', 'notKept']);
  // Preferences, which go by learner, go as well.
  expect([first, second].map(({ session }) => session.isCleared.get())).toEqual([true, true]);
  await second.act(flip(1));
  await browser.clock.advance(60_000);
  for (const learner of [first, second]) {
    learner.tab.leave();
    learner.kill();
  }
  await browser.clock.advance(0);
  expect([unsentIn(browser.storage), unsentIn(browser.store)]).toEqual([[], []]);
  lms.condition = 'well';
  const next = await visit({ browser, adapter: lms.adapter });
  expect(next.record().run.states.size).toBe(0);
});

test('the next learner’s work, and that of other courses, stays', async () => {
  const browser = fakeBrowser();
  const ben = fakeLms({ learner: { id: 'ben', name: 'Ben' } });
  const other = await visit({ browser, adapter: ben.adapter });
  await other.act(openLadder);
  other.kill();
  const anna = await visit({ browser, adapter: fakeLms().adapter });
  await anna.act(openLadder);
  anna.session.clearDevice();
  await browser.clock.advance(0);
  expect([unsentIn(browser.storage).length, unsentIn(browser.store).length]).toEqual([1, 1]);
});
