import { describe, expect, test } from 'vitest';

import { sameRecord } from '../progress/merge.ts';
import { LAUNCHES_KEPT } from './aging.ts';
import { LAUNCHES } from './stamps.ts';
import { recordTime } from './recordTime.ts';
import { schedule } from './schedule.ts';
import { fakeBrowser, unsentIn, type FakeBrowser } from './testing/fakeBrowser.ts';
import { fakeLms, type FakeLms } from './testing/fakeLms.ts';
import { flip, lessonsDone, openLadder, visit, type Visitor } from './testing/visitor.ts';

const DAY = 24 * 60 * 60 * 1000;
const YEAR = 365 * DAY;
const TODAY = Date.UTC(2026, 0, 1);

const someone = (id: string): FakeLms => fakeLms({ learner: { id, name: null } });

/** Opens the course where all is well, twice: the second time the LMS gives back what was saved. */
async function comeAndGo(browser: FakeBrowser, lms: FakeLms): Promise<void> {
  for (const again of ['begins', 'returns']) {
    const learner = await visit({ browser, adapter: lms.adapter });
    await learner.act(openLadder, flip(again === 'begins' ? 1 : 2));
    learner.tab.leave();
    await browser.clock.advance(0);
    learner.kill();
  }
}

/** Somebody whose work the LMS loses: it says true, and keeps what it had. */
async function losesWork(browser: FakeBrowser, lms: FakeLms): Promise<Visitor> {
  const learner = await visit({ browser, adapter: lms.adapter });
  await learner.act(openLadder);
  await browser.clock.advance(2_000);
  lms.condition = 'lying';
  await learner.act(...lessonsDone.slice(1));
  await browser.clock.advance(2_000);
  learner.kill();
  lms.condition = 'well';
  return learner;
}

describe('nothing unsent is thrown away, whatever the device’s clock says', () => {
  const clocks = [
    { about: 'two days ahead, then right', clocks: [TODAY + 2 * DAY, TODAY, TODAY] },
    { about: 'two days behind, then right', clocks: [TODAY - 2 * DAY, TODAY, TODAY] },
    { about: 'in 1970, then right', clocks: [0, TODAY, TODAY] },
    { about: 'right, then in 1970', clocks: [TODAY, 0, 0] },
    { about: 'right, then a year ahead', clocks: [TODAY, TODAY + YEAR, TODAY] },
    { about: 'right, then a year back', clocks: [TODAY, TODAY - YEAR, TODAY] },
    { about: 'going back at each launch', clocks: [TODAY, TODAY - YEAR, TODAY - 2 * YEAR] },
    { about: 'of no time at all, then right', clocks: [Number.NaN, TODAY, TODAY] },
    { about: 'right, then at the end of all time', clocks: [TODAY, Infinity, 8.64e15] },
    { about: 'going ahead at each launch', clocks: [TODAY, TODAY + YEAR, TODAY + 9 * YEAR] },
  ];
  const cases = clocks.flatMap((each) => [
    { ...each, stores: 'with both stores' },
    { ...each, stores: 'after a new login has cleared one' },
  ]);
  test.each(cases)('$about, $stores', async ({ clocks: [first, then, last], stores }) => {
    const browser = fakeBrowser();
    const anna = someone('anna');
    browser.clock.set(first ?? 0);
    const learner = await losesWork(browser, anna);
    browser.clock.set(then ?? 0);
    await comeAndGo(browser, someone('ben'));
    if (stores !== 'with both stores') browser.storage.texts.clear();
    browser.clock.set(last ?? 0);
    const next = await visit({ browser, adapter: anna.adapter });
    expect(sameRecord(next.record(), learner.record())).toBe(true);
  });

  test('what an earlier player dated is found, and outlives any date from then on', async () => {
    const browser = fakeBrowser();
    const anna = someone('anna');
    const learner = await losesWork(browser, anna);
    const [key = ''] = unsentIn(browser.storage);
    const text = browser.storage.texts.get(key) ?? '';
    const before = key.replace(':unsent:', ':outbox:');
    browser.storage.texts.clear();
    browser.store.texts.clear();
    browser.storage.texts.set(before, text.replace(/^\S+/, String(TODAY)));
    browser.clock.set(TODAY + 9 * YEAR);
    await comeAndGo(browser, someone('ben'));
    expect([browser.storage.texts.has(before), unsentIn(browser.storage).length]).toEqual([
      false,
      2,
    ]);
    const next = await visit({ browser, adapter: anna.adapter });
    expect(sameRecord(next.record(), learner.record())).toBe(true);
  });
});

test('a clock that tells no time gives one that can be kept', () => {
  const odd = [Number.NaN, Infinity, -Infinity, -8.64e15, 0];
  expect(odd.map(recordTime)).toEqual([0, 0, 0, 0, 0]);
});

describe('how long a device waits is counted in launches at which an LMS gave back what was saved', () => {
  test('after so many nothing of anybody is left, whoever opens the course', async () => {
    const browser = fakeBrowser();
    await comeAndGo(browser, someone('ben'));
    await losesWork(browser, someone('anna'));
    const unread = fakeLms({ learner: { id: 'carla', name: null }, savedState: 'not to be read' });
    (await visit({ browser, adapter: unread.adapter })).kill();
    browser.storage.texts.set(LAUNCHES, String(LAUNCHES_KEPT));
    await comeAndGo(browser, someone('dana'));
    const left = () =>
      [...browser.storage.texts.keys()]
        .map((key) => key.split(':')[1])
        .filter((kind) => kind !== 'launches')
        .toSorted();
    // What Dana did last waits for her next launch.
    expect(left()).toEqual(['aside', 'unsent', 'unsent', 'unsent']);
    browser.storage.texts.set(LAUNCHES, String(LAUNCHES_KEPT + 1));
    await comeAndGo(browser, someone('emil'));
    expect(left()).toEqual(['unsent', 'unsent']);
  });

  test('launches at which no LMS gave anything back count for nothing', async () => {
    const browser = fakeBrowser();
    for (const id of ['anna', 'ben', 'carla']) {
      (await visit({ browser, adapter: someone(id).adapter })).kill();
    }
    expect(browser.storage.texts.has(LAUNCHES)).toBe(false);
  });

  test('the count outlives a new login, and what was kept before it was read again grows no older', async () => {
    const browser = fakeBrowser();
    const anna = someone('anna');
    await comeAndGo(browser, someone('ben'));
    browser.storage.texts.set(LAUNCHES, '900');
    browser.store.texts.set(LAUNCHES, '900');
    browser.storage.texts.clear();
    const go = browser.store.hold();
    const learner = await losesWork(browser, anna);
    go();
    await browser.clock.advance(0);
    await comeAndGo(browser, someone('carla'));
    expect(browser.storage.texts.get(LAUNCHES)).toBe('901');
    const next = await visit({ browser, adapter: anna.adapter });
    expect(sameRecord(next.record(), learner.record())).toBe(true);
  });
});

describe('the visible time of a session', () => {
  test.each([TODAY + YEAR, TODAY + 3_600_000, TODAY - 3_600_000, 0, Number.NaN])(
    'is not moved by a clock that is set to %d',
    async (now) => {
      const browser = fakeBrowser();
      const lms = fakeLms();
      const learner = await visit({ browser, adapter: lms.adapter });
      await browser.clock.advance(60_000);
      browser.clock.set(now);
      await learner.act(openLadder);
      await browser.clock.advance(30_000);
      learner.tab.leave();
      expect(lms.seconds).toBe(90);
    },
  );

  test('is not that of a device that sleeps with the page in sight', async () => {
    const browser = fakeBrowser();
    const lms = fakeLms();
    const learner = await visit({ browser, adapter: lms.adapter });
    await learner.act(openLadder);
    await browser.clock.advance(90_000);
    // Nothing runs, and the clock goes on.
    browser.clock.block(3 * DAY);
    await browser.clock.advance(0);
    await browser.clock.advance(30_000);
    learner.tab.leave();
    expect(lms.seconds).toBe(60 + 120 + 30);
  });

  test('is all of it, however long it is read', async () => {
    const browser = fakeBrowser();
    const lms = fakeLms();
    const learner = await visit({ browser, adapter: lms.adapter });
    await browser.clock.advance(2 * 3_600_000);
    learner.tab.leave();
    expect(lms.seconds).toBe(7_200);
  });
});

test('a clock that goes ahead holds nothing back that is sooner than what was planned', async () => {
  const { clock } = fakeBrowser();
  let runs = 0;
  const plan = schedule(clock, () => (runs += 1));
  plan.within(60_000);
  clock.set(TODAY + YEAR);
  plan.within(50);
  await clock.advance(50);
  expect(runs).toBe(1);
});
