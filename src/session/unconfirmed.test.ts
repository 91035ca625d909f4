import { expect, test } from 'vitest';

import { fakeBrowser, type FakeBrowser } from './testing/fakeBrowser.ts';
import { fakeLms, type FakeLms } from './testing/fakeLms.ts';
import { flip, openLadder, sameWork, visit, type Visitor } from './testing/visitor.ts';

/** A learner worked, and the LMS then begins with nothing. */
async function emptyStart(browser: FakeBrowser, lms: FakeLms): Promise<[Visitor, Visitor]> {
  const first = await visit({ browser, adapter: lms.adapter });
  await first.act(openLadder, flip(1));
  first.tab.leave();
  lms.launch = { ...lms.launch, savedState: '' };
  return [first, await visit({ browser, adapter: lms.adapter })];
}

test('an empty start while the device holds work is a question to the learner', async () => {
  const [, second] = await emptyStart(fakeBrowser(), fakeLms());
  expect([second.saving(), second.connection(), second.session.unconfirmed.get() === null]).toEqual(
    ['connecting', 'connecting', false],
  );
});

test('kept, the work goes on and to the LMS', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const [first, second] = await emptyStart(browser, lms);
  second.session.unconfirmed.get()?.keep();
  await browser.clock.advance(1_000);
  expect(sameWork(second.record(), first.record())).toBe(true);
  expect([second.saving(), second.session.unconfirmed.get()]).toEqual(['saved', null]);
  const third = await visit({ browser, adapter: lms.adapter });
  expect(sameWork(third.record(), first.record())).toBe(true);
});

test('an answer that is given twice counts once', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const [first, second] = await emptyStart(browser, lms);
  const question = second.session.unconfirmed.get();
  question?.keep();
  question?.leave();
  question?.keep();
  await browser.clock.advance(1_000);
  expect(sameWork(second.record(), first.record())).toBe(true);
  expect(lms.calls.filter((call) => call === 'save').length).toBe(1);
});

test('discarded, it is gone from the device, and the learner begins', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const [, second] = await emptyStart(browser, lms);
  second.session.unconfirmed.get()?.leave();
  await browser.clock.advance(1_000);
  expect([second.record().run.place, second.saving()]).toEqual([null, 'saved']);
  const third = await visit({ browser, adapter: lms.adapter });
  expect([third.record().run.place, third.session.unconfirmed.get()]).toEqual([null, null]);
});

test('a page that goes away unanswered ends what it opened, and asks again when it is back', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const [, second] = await emptyStart(browser, lms);
  second.tab.leave();
  expect([lms.calls.at(-1), second.session.unconfirmed.get()]).toEqual(['leave', null]);
  second.tab.restore();
  await browser.clock.advance(0);
  expect(second.session.unconfirmed.get()).not.toBeNull();
});

test('once the LMS has returned the work, an empty start is simply a new attempt', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const first = await visit({ browser, adapter: lms.adapter });
  await first.act(openLadder);
  first.tab.leave();
  const second = await visit({ browser, adapter: lms.adapter });
  second.kill();
  lms.launch = { ...lms.launch, savedState: '' };
  const third = await visit({ browser, adapter: lms.adapter });
  expect([third.session.unconfirmed.get(), third.record().run.place]).toEqual([null, null]);
});
