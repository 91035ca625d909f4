import { expect, test } from 'vitest';

import { fail } from '../core/result.ts';
import { sameRecord } from '../progress/merge.ts';
import { fakeBrowser } from './testing/fakeBrowser.ts';
import { fakeLms } from './testing/fakeLms.ts';
import { flip, lessonsDone, openLadder, quizDone, visit } from './testing/visitor.ts';

const saves = (calls: readonly string[]) => calls.filter((call) => call === 'save').length;

test('a save that fails is shown, retried at growing distances, and recovers', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const learner = await visit({ browser, adapter: lms.adapter });
  await browser.clock.advance(1_000);
  lms.condition = 'failing';
  await learner.act(openLadder);
  await browser.clock.advance(1_000);
  expect([learner.saving(), learner.connection()]).toEqual(['keptOnDevice', 'degraded']);
  const counts: number[] = [];
  for (const pause of [2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]) {
    await browser.clock.advance(pause - 1);
    const before = saves(lms.calls);
    await browser.clock.advance(1);
    counts.push(saves(lms.calls) - before);
  }
  expect(counts).toEqual([1, 1, 1, 1, 1, 1, 1]);
  lms.condition = 'well';
  await browser.clock.advance(60_000);
  expect([learner.saving(), learner.connection()]).toEqual(['saved', 'active']);
  // An LMS that refused a text once may take the same text for one that it has.
  expect(new Set(lms.sent).size).toBe(lms.sent.length);
});

test('while saves fail, new work is kept on the device and does not hammer the LMS', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const learner = await visit({ browser, adapter: lms.adapter });
  await browser.clock.advance(1_000);
  lms.condition = 'failing';
  await learner.act(...lessonsDone.slice(0, 5));
  await browser.clock.advance(1_000);
  const before = saves(lms.calls);
  await learner.act(...lessonsDone.slice(5));
  await browser.clock.advance(1_000);
  expect([learner.saving(), saves(lms.calls) - before]).toEqual(['keptOnDevice', 0]);
  learner.kill();
  lms.condition = 'well';
  const next = await visit({ browser, adapter: lms.adapter });
  expect(sameRecord(next.record(), learner.record())).toBe(true);
});

test.each(['online', 'show', 'hide'] as const)('“%s” tries again at once', async (change) => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const learner = await visit({ browser, adapter: lms.adapter });
  lms.condition = 'failing';
  await learner.act(openLadder);
  await browser.clock.advance(40_000);
  lms.condition = 'well';
  learner.tab[change]();
  await browser.clock.advance(0);
  expect(learner.saving()).toBe('saved');
});

test('an LMS that has closed the session is not asked again, and the learner is told', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const learner = await visit({ browser, adapter: lms.adapter });
  await browser.clock.advance(1_000);
  lms.condition = 'gone';
  await learner.act(openLadder);
  await browser.clock.advance(600_000);
  expect([learner.saving(), saves(lms.calls), learner.session.notices.get()]).toEqual([
    'keptOnDevice',
    2,
    ['reopenFromLms'],
  ]);
});

test('a login that has run out: twice is enough to say so, and it is taken back', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const learner = await visit({ browser, adapter: lms.adapter });
  await browser.clock.advance(1_000);
  lms.condition = 'signedOut';
  await learner.act(openLadder);
  await browser.clock.advance(1_000);
  expect(learner.session.notices.get()).toEqual([]);
  await browser.clock.advance(2_000);
  expect([learner.saving(), learner.session.notices.get()]).toEqual([
    'keptOnDevice',
    ['signInAgain'],
  ]);
  lms.condition = 'well';
  await browser.clock.advance(60_000);
  expect([learner.saving(), learner.session.notices.get()]).toEqual(['saved', []]);
});

test('without a network nobody is told to sign in', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const learner = await visit({ browser, adapter: lms.adapter });
  await browser.clock.advance(1_000);
  lms.condition = 'signedOut';
  learner.tab.offline();
  await learner.act(openLadder);
  await browser.clock.advance(60_000);
  expect([learner.saving(), learner.session.notices.get()]).toEqual(['keptOnDevice', []]);
});

const withoutALogin = () => Promise.resolve(fail({ cause: 'signedOut', detail: '401' } as const));

test('who is signed out when the course opens is told so', async () => {
  const browser = fakeBrowser();
  const learner = await visit({ browser, adapter: { name: 'cmi5', connect: withoutALogin } });
  await browser.clock.advance(3_000);
  expect([learner.saving(), learner.session.notices.get()]).toEqual(['keptInTab', ['signInInTab']]);
});

const save = () => Promise.reject(new Error('boom'));

test('an adapter that throws has not answered', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const adapter = {
    ...lms.adapter,
    connect: async () => {
      const connected = await lms.adapter.connect();
      return connected.ok ? { ...connected, value: { ...connected.value, save } } : connected;
    },
  };
  const learner = await visit({ browser, adapter });
  await learner.act(openLadder);
  await browser.clock.advance(1_000);
  expect(learner.saving()).toBe('keptOnDevice');
});

test('without an answer the course goes on alone, and hands everything over once the LMS is back', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  lms.condition = 'down';
  const learner = await visit({ browser, adapter: lms.adapter });
  expect([learner.saving(), learner.connection()]).toEqual(['connecting', 'connecting']);
  await browser.clock.advance(3_000);
  await learner.act(openLadder, flip(1));
  expect([learner.saving(), learner.connection(), learner.session.notices.get()]).toEqual([
    'keptInTab',
    'degraded',
    ['lmsUnavailable'],
  ]);
  lms.condition = 'well';
  await browser.clock.advance(60_000);
  expect([learner.saving(), learner.connection()]).toEqual(['saved', 'active']);
  const elsewhere = await visit({ browser: fakeBrowser(), adapter: lms.adapter });
  expect(sameRecord(elsewhere.record(), learner.record())).toBe(true);
  expect(learner.tab.storage.texts.size).toBe(0);
});

test('nobody else finds what was done while no LMS said whose it is', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  lms.condition = 'down';
  const learner = await visit({ browser, adapter: lms.adapter });
  await browser.clock.advance(3_000);
  await learner.act(openLadder);
  expect([browser.storage.texts.size, learner.tab.storage.texts.size]).toEqual([0, 1]);
  const reloaded = await visit({ browser, tab: learner.tab, adapter: lms.adapter });
  await browser.clock.advance(3_000);
  expect(sameRecord(reloaded.record(), learner.record())).toBe(true);
});

test('browse writes nothing, on the LMS or on the device', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms({ mode: 'browse' });
  const learner = await visit({ browser, adapter: lms.adapter });
  await learner.act(...lessonsDone);
  await browser.clock.advance(60_000);
  learner.tab.hide();
  learner.tab.leave();
  await browser.clock.advance(0);
  expect([learner.saving(), lms.calls, browser.storage.texts.size]).toEqual([
    'browsing',
    ['connect', 'leave'],
    0,
  ]);
});

test.each([{ mode: 'review' }, { credit: false }] as const)(
  '%o keeps the place and withholds status and score',
  async (launch) => {
    const browser = fakeBrowser();
    const lms = fakeLms(launch);
    const learner = await visit({ browser, adapter: lms.adapter });
    await learner.act(openLadder);
    await browser.clock.advance(1_000);
    const report = lms.reports.at(-1);
    expect([report?.completion, report?.success, report?.score, report?.location]).toEqual([
      null,
      null,
      null,
      'ladder',
    ]);
  },
);

test('what an LMS has no room for is dropped with a word about it, never the place', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  lms.budget = 64;
  const learner = await visit({ browser, adapter: lms.adapter });
  await learner.act(...lessonsDone, ...quizDone(1, 1, 1), ...quizDone(1, 2, 1));
  await browser.clock.advance(1_000);
  expect(lms.launch.savedState.length).toBeLessThanOrEqual(64);
  expect([learner.saving(), learner.session.notices.get()]).toEqual(['saved', ['answersDropped']]);
  learner.session.dismiss('answersDropped');
  expect(learner.session.notices.get()).toEqual([]);
});
