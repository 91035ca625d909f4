import { describe, expect, test } from 'vitest';

import { sameRecord } from '../progress/merge.ts';
import { LAUNCHES_KEPT } from './aging.ts';
import { LAUNCHES } from './stamps.ts';
import { fakeBrowser, unsentIn, type FakeBrowser } from './testing/fakeBrowser.ts';
import { fakeLms, type FakeLms } from './testing/fakeLms.ts';
import {
  flip,
  keys,
  lessonsDone,
  openLadder,
  quizDone,
  sameWork,
  visit,
  type Visitor,
} from './testing/visitor.ts';

/** A learner whose last work no LMS has stored: it says true, and keeps what it had. */
async function workThatTheLmsLost(browser: FakeBrowser, lms: FakeLms): Promise<Visitor> {
  const learner = await visit({ browser, adapter: lms.adapter });
  await learner.act(openLadder);
  await browser.clock.advance(5_000);
  lms.condition = 'lying';
  await learner.act(...lessonsDone.slice(1), ...quizDone(0, 0, 0));
  await browser.clock.advance(5_000);
  learner.tab.leave();
  learner.kill();
  lms.condition = 'well';
  return learner;
}

const reportedIds = (lms: FakeLms): readonly string[] =>
  lms.reports.flatMap(({ interactions }) => interactions.map(({ id }) => id));

describe('what a new login has cleared', () => {
  test('is found again and reaches the LMS, answers too', async () => {
    const browser = fakeBrowser();
    const lms = fakeLms();
    const first = await workThatTheLmsLost(browser, lms);
    browser.storage.texts.clear();
    const next = await visit({ browser, adapter: lms.adapter });
    expect(sameRecord(next.record(), first.record())).toBe(true);
    await browser.clock.advance(5_000);
    expect(lms.reports.at(-1)?.success).toBe('passed');
    expect(reportedIds(lms)).toEqual(['ladder.check', 'test.q1', 'test.q2', 'test.q3']);
  });

  test('is merged when it comes late, while the learner is at work', async () => {
    const browser = fakeBrowser();
    const lms = fakeLms();
    const first = await workThatTheLmsLost(browser, lms);
    browser.storage.texts.clear();
    const go = browser.store.hold();
    const next = await visit({ browser, adapter: lms.adapter });
    expect([next.connection(), next.record().passed.size]).toEqual(['active', 0]);
    await next.act({ type: 'lesson.opened', lesson: keys.ladder }, flip(1));
    await browser.clock.advance(5_000);
    expect(next.saving()).toBe('saved');
    go();
    await browser.clock.advance(5_000);
    expect([...next.record().passed]).toEqual([...first.record().passed]);
    expect([next.saving(), lms.reports.at(-1)?.success]).toEqual(['saved', 'passed']);
    // What was found is part of what this page keeps, and not kept beside it.
    expect(unsentIn(browser.store).length).toBe(1);
    expect(reportedIds(lms)).toEqual(['ladder.check', 'test.q1', 'test.q2', 'test.q3']);
  });

  test('is found again where no LMS is: what stood in for it was cleared too', async () => {
    const browser = fakeBrowser();
    const first = await visit({ browser });
    await first.act(...lessonsDone, ...quizDone(0, 0, 0));
    await browser.clock.advance(5_000);
    first.tab.leave();
    await browser.clock.advance(0);
    for (const again of [1, 2]) {
      browser.storage.texts.clear();
      const next = await visit({ browser });
      expect([again, sameRecord(next.record(), first.record())]).toEqual([again, true]);
      await browser.clock.advance(5_000);
      expect([again, next.saving(), unsentIn(browser.store).length]).toEqual([again, 'saved', 1]);
      next.tab.leave();
      await browser.clock.advance(0);
    }
  });

  test('in mid-course costs nothing: the next change is kept again', async () => {
    const browser = fakeBrowser();
    const lms = fakeLms();
    const first = await visit({ browser, adapter: lms.adapter });
    lms.condition = 'lying';
    await first.act(openLadder, flip(1));
    browser.storage.texts.clear();
    await first.act(flip(2));
    first.kill();
    browser.storage.texts.clear();
    lms.launch = { ...lms.launch, savedState: '' };
    const next = await visit({ browser, adapter: lms.adapter });
    next.session.unconfirmed.get()?.keep();
    expect(sameWork(next.record(), first.record())).toBe(true);
  });
});

/** An LMS that begins with nothing, a learner who has begun, and then what the device kept. */
async function begunBeforeItCame(): Promise<[FakeBrowser, FakeLms, Visitor]> {
  const browser = fakeBrowser();
  const lms = fakeLms();
  await workThatTheLmsLost(browser, lms);
  lms.launch = { ...lms.launch, savedState: '' };
  browser.storage.texts.clear();
  const go = browser.store.hold();
  const next = await visit({ browser, adapter: lms.adapter });
  await next.act(openLadder, flip(2));
  await browser.clock.advance(2_000);
  expect(next.session.unconfirmed.get()).toBeNull();
  go();
  await browser.clock.advance(2_000);
  return [browser, lms, next];
}

describe('an LMS that begins with nothing', () => {
  test('asks the learner also when the work is found late', async () => {
    const [, , next] = await begunBeforeItCame();
    expect([next.session.unconfirmed.get() === null, next.record().passed.size]).toEqual([
      false,
      0,
    ]);
  });

  test('kept, it is merged with what was done meanwhile, but for a pass that the LMS had taken', async () => {
    const [browser, lms, next] = await begunBeforeItCame();
    const question = next.session.unconfirmed.get();
    question?.keep();
    question?.leave();
    await browser.clock.advance(2_000);
    expect(next.session.unconfirmed.get()).toBeNull();
    expect(next.record().run.states.get(keys.values)?.value).toEqual({
      kind: 'items',
      items: [1, 2],
    });
    expect([next.record().passed.size, lms.reports.at(-1)?.success]).toEqual([0, 'unknown']);
  });

  test('discarded, it is gone from the device, and what was done meanwhile is not', async () => {
    const [browser, lms, next] = await begunBeforeItCame();
    next.session.unconfirmed.get()?.leave();
    await browser.clock.advance(2_000);
    next.kill();
    browser.storage.texts.clear();
    const third = await visit({ browser, adapter: lms.adapter });
    expect([third.record().passed.size, third.session.unconfirmed.get()]).toEqual([0, null]);
    expect(third.record().run.states.get(keys.values)?.value).toEqual({
      kind: 'items',
      items: [2],
    });
  });
});

describe('what was removed stays away', () => {
  test('after the LMS has returned it, also if the device store heard of it too late', async () => {
    const browser = fakeBrowser();
    const lms = fakeLms();
    const first = await visit({ browser, adapter: lms.adapter });
    await first.act(openLadder);
    first.tab.leave();
    await browser.clock.advance(0);
    browser.store.hold();
    const second = await visit({ browser, adapter: lms.adapter });
    second.kill();
    expect(unsentIn(browser.store).length).toBe(1);
    const go = browser.store.hold();
    go();
    lms.launch = { ...lms.launch, savedState: '' };
    const third = await visit({ browser, adapter: lms.adapter });
    await browser.clock.advance(0);
    expect([third.session.unconfirmed.get(), third.record().run.place]).toEqual([null, null]);
    expect([...browser.storage.texts.keys()].filter((key) => key.includes('removed'))).toEqual([]);
  });

  test('after the storage was cleared, once the LMS has returned it', async () => {
    const browser = fakeBrowser();
    const lms = fakeLms();
    const first = await visit({ browser, adapter: lms.adapter });
    await first.act(openLadder);
    first.tab.leave();
    await browser.clock.advance(0);
    browser.storage.texts.clear();
    const go = browser.store.hold();
    const second = await visit({ browser, adapter: lms.adapter });
    go();
    await browser.clock.advance(0);
    second.kill();
    lms.launch = { ...lms.launch, savedState: '' };
    browser.storage.texts.clear();
    const third = await visit({ browser, adapter: lms.adapter });
    expect([third.session.unconfirmed.get(), third.record().run.place]).toEqual([null, null]);
  });

  test('when the learner has begun afresh before the device store answered', async () => {
    const browser = fakeBrowser();
    const lms = fakeLms();
    const first = await visit({ browser, adapter: lms.adapter });
    await first.act(openLadder, flip(1));
    first.tab.leave();
    await browser.clock.advance(0);
    lms.launch = { ...lms.launch, savedState: '' };
    const go = browser.store.hold();
    const second = await visit({ browser, adapter: lms.adapter });
    second.session.unconfirmed.get()?.leave();
    await browser.clock.advance(1_000);
    go();
    await browser.clock.advance(1_000);
    expect([second.record().run.place, second.session.unconfirmed.get()]).toEqual([null, null]);
    second.kill();
    browser.storage.texts.clear();
    const third = await visit({ browser, adapter: lms.adapter });
    expect([third.record().run.place, third.session.unconfirmed.get()]).toEqual([null, null]);
  });

  test.each(['at once', 'late'])(
    'after so many launches that nobody waits any longer, found %s',
    async (when) => {
      const browser = fakeBrowser();
      const carla = fakeLms({ learner: { id: 'carla', name: null } });
      (await visit({ browser, adapter: carla.adapter })).tab.leave();
      (await visit({ browser, adapter: carla.adapter })).kill();
      const first = await workThatTheLmsLost(browser, fakeLms());
      first.kill();
      browser.storage.texts.clear();
      browser.store.texts.set(LAUNCHES, String(LAUNCHES_KEPT + 1));
      const go = when === 'late' ? browser.store.hold() : () => undefined;
      await visit({ browser, adapter: carla.adapter });
      go();
      await browser.clock.advance(0);
      expect(unsentIn(browser.store)).toEqual([]);
    },
  );
});

describe('others at this device', () => {
  test('the next learner finds nothing of the one before, late or early', async () => {
    const browser = fakeBrowser();
    const anna = fakeLms();
    const first = await workThatTheLmsLost(browser, anna);
    browser.storage.texts.clear();
    const ben = fakeLms({ learner: { id: 'ben', name: 'Ben' } });
    for (const release of [() => undefined, browser.store.hold()]) {
      const next = await visit({ browser, adapter: ben.adapter });
      release();
      await browser.clock.advance(5_000);
      expect(next.record().run.place).toBeNull();
      next.kill();
    }
    const back = await visit({ browser, adapter: anna.adapter });
    expect(sameRecord(back.record(), first.record())).toBe(true);
  });

  test('an LMS that does not say who the learner is leaves nothing in either', async () => {
    const browser = fakeBrowser();
    const lms = fakeLms({ learner: null });
    const learner = await visit({ browser, adapter: lms.adapter });
    await learner.act(openLadder);
    expect([browser.storage.texts.size, browser.store.texts.size]).toEqual([0, 0]);
  });

  test('a text that nobody can read is set aside in the browser’s storage alone', async () => {
    const browser = fakeBrowser();
    const lms = fakeLms({ savedState: 'may hold what somebody wrote in their own words' });
    await visit({ browser, adapter: lms.adapter });
    await browser.clock.advance(1_000);
    expect([...browser.store.texts.values()].join(' ')).not.toContain('own words');
  });
});

test('contents of the device store that nobody can read harm nothing, and stay', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const first = await workThatTheLmsLost(browser, lms);
  browser.storage.texts.clear();
  const [key = ''] = browser.store.texts.keys();
  const damaged = '0 scribble';
  browser.store.texts.set(`${key}x`, damaged);
  browser.store.texts.set('what is this', '');
  const next = await visit({ browser, adapter: lms.adapter });
  expect(sameRecord(next.record(), first.record())).toBe(true);
  await browser.clock.advance(5_000);
  expect(browser.store.texts.get(`${key}x`)).toBe(damaged);
});
