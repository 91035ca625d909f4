import { expect, test } from 'vitest';

import { isContained, sameRecord } from '../progress/merge.ts';
import { checksum } from '../progress/codec/format.ts';
import { holdsWork } from './playedAttempt.ts';
import { fakeBrowser, type FakeBrowser } from './testing/fakeBrowser.ts';
import { fakeLms } from './testing/fakeLms.ts';
import { flip, lessonsDone, openLadder, quizDone, visit, type Visitor } from './testing/visitor.ts';

const CMI = 'waymark:cmi:test';

/** What a learner finds who plays on whatever the storage does. */
async function playsOn(browser: FakeBrowser, learner: Visitor): Promise<string[]> {
  await learner.act(...lessonsDone, ...quizDone(0, 0, 0));
  await browser.clock.advance(2_000);
  const { passed } = learner.record();
  return [learner.saving(), passed.size === 1 ? 'passed' : 'not passed'];
}

test.each(['full', 'blocked'] as const)('storage %s from the start', async (condition) => {
  const browser = fakeBrowser();
  browser.storage.condition = condition;
  const tab = browser.openTab();
  tab.storage.condition = condition;
  browser.store.condition = 'blocked';
  const learner = await visit({ browser, tab });
  await browser.clock.advance(50);
  expect(learner.saving()).toBe('notKept');
  expect(await playsOn(browser, learner)).toEqual(['notKept', 'passed']);
  learner.tab.leave();
});

test('only what outlives the tab is blocked: this tab keeps the place as long as it is there', async () => {
  const browser = fakeBrowser();
  browser.storage.condition = 'blocked';
  const learner = await visit({ browser });
  expect(await playsOn(browser, learner)).toEqual(['keptInTab', 'passed']);
  const reloaded = await visit({ browser, tab: learner.tab });
  expect(sameRecord(reloaded.record(), learner.record())).toBe(true);
});

test.each(['full', 'blocked'] as const)(
  'storage %s in mid-course, and well again',
  async (condition) => {
    const browser = fakeBrowser();
    const learner = await visit({ browser });
    await learner.act(openLadder);
    await browser.clock.advance(1_000);
    browser.storage.condition = condition;
    browser.store.condition = 'blocked';
    await learner.act(flip(1));
    await browser.clock.advance(1_000);
    expect([learner.saving(), learner.connection()]).toEqual(['notKept', 'degraded']);
    browser.storage.condition = 'well';
    await browser.clock.advance(60_000);
    expect([learner.saving(), learner.connection()]).toEqual(['saved', 'active']);
    const next = await visit({ browser });
    expect(sameRecord(next.record(), learner.record())).toBe(true);
  },
);

test.each(['full', 'blocked'] as const)('storage %s at the end', async (condition) => {
  const browser = fakeBrowser();
  const learner = await visit({ browser });
  await learner.act(openLadder);
  await browser.clock.advance(1_000);
  browser.storage.condition = condition;
  learner.tab.leave();
  expect(learner.saving()).toBe('notKept');
});

test.each(['full', 'blocked'] as const)(
  'storage %s, and the device store takes the work: it is said to be kept, and found again',
  async (condition) => {
    const browser = fakeBrowser();
    const lms = fakeLms();
    const learner = await visit({ browser, adapter: lms.adapter });
    await browser.clock.advance(1_000);
    lms.condition = 'failing';
    browser.storage.condition = condition;
    expect(await playsOn(browser, learner)).toEqual(['keptOnDevice', 'passed']);
    const go = browser.store.hold();
    await learner.act({ type: 'lesson.opened', lesson: 1 });
    expect(learner.saving()).toBe('notKept');
    go();
    await browser.clock.advance(0);
    expect(learner.saving()).toBe('keptOnDevice');
    learner.kill();
    lms.condition = 'well';
    const next = await visit({ browser, adapter: lms.adapter });
    await browser.clock.advance(2_000);
    expect([next.record().passed.size, next.saving()]).toEqual([1, 'saved']);
  },
);

test('an LMS keeps the work where the device cannot', async () => {
  const browser = fakeBrowser();
  browser.storage.condition = 'blocked';
  browser.store.condition = 'blocked';
  const lms = fakeLms();
  const learner = await visit({ browser, adapter: lms.adapter });
  expect(await playsOn(browser, learner)).toEqual(['saved', 'passed']);
  lms.condition = 'failing';
  await learner.act({ type: 'cover.opened' }, openLadder);
  await browser.clock.advance(1_000);
  expect(learner.saving()).toBe('notKept');
});

test('a data model that cannot be read is set aside; the device still holds what it held', async () => {
  const browser = fakeBrowser();
  const first = await visit({ browser });
  await first.act(openLadder, flip(1));
  first.kill();
  browser.storage.texts.set(CMI, '{"cmi.suspend');
  const second = await visit({ browser });
  expect(sameRecord(second.record(), first.record())).toBe(true);
  expect(second.session.notices.get()).toEqual(['savedStateDamaged']);
  expect([...browser.storage.texts.values()]).toContain('{"cmi.suspend');
});

test('a saved state that cannot be read is set aside before the next save takes its place', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms({ savedState: 'what an earlier course left here' });
  const learner = await visit({ browser, adapter: lms.adapter });
  expect(learner.session.notices.get()).toEqual(['savedStateDamaged']);
  expect(await playsOn(browser, learner)).toEqual(['saved', 'passed']);
  const aside = [...browser.storage.texts].filter(([key]) => key.startsWith('waymark:aside:'));
  expect(aside.map(([, text]) => text.replace(/^- /, ''))).toEqual([
    'what an earlier course left here',
  ]);
});

test('of a saved state that is cut off, what can be read is kept', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const first = await visit({ browser, adapter: lms.adapter });
  await first.act(...lessonsDone, ...quizDone(0, 0, 0));
  first.tab.leave();
  const cut = lms.launch.savedState.slice(0, -3);
  const other = fakeLms({ savedState: cut });
  const second = await visit({ browser: fakeBrowser(), adapter: other.adapter });
  expect(second.session.notices.get()).toEqual(['savedStateDamaged']);
  expect(holdsWork(second.record())).toBe(true);
  expect(isContained(second.record(), first.record())).toBe(true);
});

test('a newer player’s state goes back as it is, and the work stays on the device', async () => {
  const browser = fakeBrowser();
  const newer = `W3${checksum('version', '3', 1)}whatever-that-version-writes`;
  const lms = fakeLms({ savedState: newer });
  const learner = await visit({ browser, adapter: lms.adapter });
  expect(learner.session.notices.get()).toEqual(['savedStateNewer']);
  expect(await playsOn(browser, learner)).toEqual(['keptOnDevice', 'passed']);
  expect(new Set(lms.reports.map(({ savedState }) => savedState))).toEqual(new Set([newer]));
  expect(lms.reports.at(-1)?.success).toBe('passed');
  learner.kill();
  const again = await visit({ browser, adapter: lms.adapter });
  expect(sameRecord(again.record(), learner.record())).toBe(true);
});
