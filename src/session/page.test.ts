import { expect, test } from 'vitest';

import { sameRecord } from '../progress/merge.ts';
import { fakeBrowser } from './testing/fakeBrowser.ts';
import { fakeLms } from './testing/fakeLms.ts';
import { flip, openLadder, visit } from './testing/visitor.ts';

test('a page that is hidden saves at once, and does not end', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const learner = await visit({ browser, adapter: lms.adapter });
  await browser.clock.advance(100);
  await learner.act(openLadder);
  learner.tab.hide();
  await browser.clock.advance(0);
  expect(lms.calls).toEqual(['connect', 'save', 'save']);
  learner.tab.show();
  learner.tab.hide();
  await browser.clock.advance(60_000);
  expect(lms.calls).toEqual(['connect', 'save', 'save']);
});

test('a page that goes away stores everything and ends once, before anything asynchronous', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const learner = await visit({ browser, adapter: lms.adapter });
  await browser.clock.advance(100);
  await learner.act(openLadder);
  learner.tab.leave();
  learner.tab.leave();
  learner.tab.hide();
  learner.session.end();
  expect(lms.calls).toEqual(['connect', 'save', 'end']);
  expect(lms.reports.at(-1)?.location).toBe('ladder');
  await browser.clock.advance(60_000);
  expect(lms.calls).toEqual(['connect', 'save', 'end']);
});

test('a save that was under way when the page went away is heard of no more', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  lms.pause = new Promise((resolve) => void browser.clock.after(5_000, resolve));
  const learner = await visit({ browser, adapter: lms.adapter });
  await learner.act(openLadder);
  await browser.clock.advance(1_000);
  learner.tab.leave();
  await browser.clock.advance(60_000);
  expect([learner.saving(), learner.connection(), learner.session.notices.get()]).toEqual([
    'saved',
    'active',
    [],
  ]);
});

test('back from the back/forward cache, the course connects once more and goes on', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const learner = await visit({ browser, adapter: lms.adapter });
  await learner.act(openLadder);
  learner.tab.leave();
  learner.tab.restore();
  await browser.clock.advance(0);
  await learner.act(flip(1));
  await browser.clock.advance(1_000);
  expect([learner.page(), learner.saving(), learner.connection()]).toEqual([
    'lesson',
    'saved',
    'active',
  ]);
  expect(lms.calls.slice(0, 3)).toEqual(['connect', 'end', 'connect']);
  learner.kill();
  const elsewhere = await visit({ browser: fakeBrowser(), adapter: lms.adapter });
  expect(sameRecord(elsewhere.record(), learner.record())).toBe(true);
});

test('what is done before the LMS has answered again is on the device as soon as it has', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const learner = await visit({ browser, adapter: lms.adapter });
  await learner.act(openLadder);
  learner.tab.leave();
  learner.tab.restore();
  learner.session.actor.send(flip(1));
  await browser.clock.advance(0);
  learner.kill();
  const next = await visit({ browser, adapter: lms.adapter });
  expect(sameRecord(next.record(), learner.record())).toBe(true);
});

test('an LMS that takes nobody back leaves the work on the device, and the learner is told once', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const learner = await visit({ browser, adapter: lms.adapter });
  await learner.act(openLadder);
  learner.tab.leave();
  lms.condition = 'gone';
  learner.tab.restore();
  await learner.act(flip(1));
  await browser.clock.advance(600_000);
  expect([learner.saving(), learner.session.notices.get()]).toEqual([
    'keptOnDevice',
    ['reopenFromLms'],
  ]);
  expect(lms.calls.filter((call) => call === 'connect').length).toBe(2);
  learner.kill();
  lms.condition = 'well';
  const next = await visit({ browser, adapter: lms.adapter });
  expect(sameRecord(next.record(), learner.record())).toBe(true);
});

test('a page that was away while the LMS had learned more takes it in', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const learner = await visit({ browser, adapter: lms.adapter });
  await learner.act(openLadder, flip(1));
  learner.tab.leave();
  const elsewhere = await visit({ browser: fakeBrowser(), adapter: lms.adapter });
  await elsewhere.act(openLadder, flip(2));
  elsewhere.tab.leave();
  learner.tab.restore();
  await browser.clock.advance(0);
  expect(sameRecord(learner.record(), elsewhere.record())).toBe(true);
});

test('session time is visible time, counted anew for each connection', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const learner = await visit({ browser, adapter: lms.adapter });
  await browser.clock.advance(10_000);
  learner.tab.hide();
  await browser.clock.advance(3_600_000);
  learner.tab.show();
  await browser.clock.advance(5_500);
  learner.tab.leave();
  expect(lms.seconds).toBe(15.5);
  learner.tab.restore();
  await browser.clock.advance(2_000);
  learner.tab.leave();
  expect(lms.seconds).toBe(2);
});

test('a learner who has confirmed the exit is not connected again, however the page comes back', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const learner = await visit({ browser, adapter: lms.adapter });
  await learner.act(openLadder, { type: 'exit.opened' });
  learner.session.actor.send({ type: 'exit.confirmed' });
  learner.tab.leave();
  learner.tab.restore();
  await browser.clock.advance(60_000);
  expect(lms.calls.filter((call) => call === 'connect').length).toBe(1);
  expect([learner.page(), learner.connection()]).toEqual(['ended', 'ended']);
});
