import { describe, expect, test } from 'vitest';

import type { FakeScorm, Fault } from '../../src/lms/testing/fakeScorm.ts';
import type { ApiWindow } from '../../src/lms/scorm/findApi.ts';
import { sameRecord } from '../../src/progress/merge.ts';
import { fakeBrowser, unsentIn } from '../../src/session/testing/fakeBrowser.ts';
import { flip, lessonsDone, openLadder, visit } from '../../src/session/testing/visitor.ts';
import { standards, type Standard } from './standards.ts';

/** A window around the course, in which a test puts things in the place of the API. */
type LmsWindow = ApiWindow & Record<string, unknown>;

const namesOf = (window: object) => Object.keys(window).filter((name) => name.startsWith('API'));

/** A new page of an LMS: its API, under its name. */
const apiOf = (lms: FakeScorm): Readonly<Record<string, unknown>> => {
  const opened = lms.openPage();
  return Object.fromEntries(namesOf(opened).map((name) => [name, Reflect.get(opened, name)]));
};

const aroundWith = (more: object): LmsWindow => ({
  parent: null,
  opener: null,
  top: null,
  ...more,
});

/** A learner who has begun; from then on the API that was found does no more than `old` says. */
async function begun(standard: Standard, old: Fault, open = aroundWith) {
  const browser = fakeBrowser();
  const lms = standard.openLms();
  let isOld = false;
  lms.interfere = () => (isOld ? old : null);
  const around = open(apiOf(lms));
  const learner = await visit({ browser, adapter: standard.adapterIn(around) });
  await learner.act(openLadder);
  await browser.clock.advance(2_000);
  // What the LMS has stored so far, a new page of it has; what becomes of the old one it never hears.
  const again = () => standard.openLms(lms.stored);
  isOld = true;
  return { again, around, browser, learner, lms };
}

const GONE: readonly (readonly [string, Fault])[] = [
  ['throws', { kind: 'throws' }],
  ['says no', { kind: 'false', code: '101' }],
  ['says no without a reason', { kind: 'false', code: '0' }],
];

describe.each(standards)('$name', (standard) => {
  test.each(GONE)('an API in the place of one that %s is gone on with', async (_how, old) => {
    const { again, around, browser, learner } = await begun(standard, old);
    await browser.clock.advance(58_000);
    const next = again();
    Object.assign(around, apiOf(next));
    await learner.act(...lessonsDone.slice(1));
    await browser.clock.advance(10_000);
    expect([learner.saving(), learner.session.notices.get()]).toEqual(['saved', []]);
    learner.tab.leave();
    const elsewhere = await visit({
      browser: fakeBrowser(),
      adapter: standard.adapterIn(aroundWith(apiOf(next))),
    });
    expect(sameRecord(elsewhere.record(), learner.record())).toBe(true);
    expect(next.calls.filter((call) => /^(?:Initialize|Terminate)/.test(call))).toEqual([
      'Initialize ""',
      'Terminate ""',
      'Initialize ""',
    ]);
    expect([...next.stored].filter(([name]) => /interactions\.\d+\.id$/.test(name))).toHaveLength(
      2,
    );
    // The old one was told of the beginning.
    const time = [...next.stored].find(([name]) => name.endsWith('session_time'))?.[1];
    expect(['00:01:09.95', 'PT1M9.95S']).toContain(time);
  });

  test.each(GONE)(
    'one that comes while the page goes is told all, after one that %s',
    async (_how, old) => {
      const { again, around, learner } = await begun(standard, old);
      const next = again();
      Object.assign(around, apiOf(next));
      await learner.act(flip(1));
      learner.tab.leave();
      expect([learner.saving(), next.calls.at(-1)]).toEqual(['saved', 'Terminate ""']);
    },
  );

  test('another learner’s API hears nothing, and the course is to be opened again', async () => {
    const { around, browser, learner } = await begun(standard, { kind: 'throws' });
    const others = standard.openLms(
      new Map([
        ['cmi.core.student_id', 'ben'],
        ['cmi.learner_id', 'ben'],
      ]),
    );
    Object.assign(around, apiOf(others));
    await learner.act(...lessonsDone.slice(1));
    await browser.clock.advance(60_000);
    learner.tab.leave();
    expect([learner.saving(), learner.session.notices.get()]).toEqual([
      'keptOnDevice',
      ['reopenFromLms'],
    ]);
    expect(others.calls.filter((call) => !/^(?:Init|Get)/.test(call))).toEqual([]);
  });

  test('nor does another attempt of the same learner', async () => {
    const { around, browser, learner } = await begun(standard, { kind: 'throws' });
    const others = standard.openLms();
    const elsewhere = await visit({
      browser: fakeBrowser(),
      adapter: standard.adapterIn(aroundWith(apiOf(others))),
    });
    await elsewhere.act(openLadder, flip(2));
    elsewhere.tab.leave();
    const held = others.stored.get('cmi.suspend_data');
    Object.assign(around, apiOf(others));
    await learner.act(...lessonsDone.slice(1));
    await browser.clock.advance(60_000);
    learner.tab.leave();
    expect([learner.saving(), others.stored.get('cmi.suspend_data')]).toEqual([
      'keptOnDevice',
      held,
    ]);
  });

  test.each(['Initialize', 'Get cmi.suspend_data', 'Get cmi'])(
    'one in its place that is not ready yet is asked again: %s',
    async (call) => {
      const { again, around, browser, learner } = await begun(standard, { kind: 'throws' });
      const next = again();
      next.interfere = (_index, made) => (made.startsWith(call) ? { kind: 'throws' } : null);
      Object.assign(around, apiOf(next));
      await learner.act(flip(1));
      await browser.clock.advance(10_000);
      expect(learner.saving()).toBe('keptOnDevice');
      next.interfere = () => null;
      await browser.clock.advance(60_000);
      expect(learner.saving()).toBe('saved');
    },
  );

  test('nor does one that was just begun', async () => {
    const { around, browser, learner } = await begun(standard, { kind: 'throws' });
    const others = standard.openLms();
    Object.assign(around, apiOf(others));
    await learner.act(...lessonsDone.slice(1));
    await browser.clock.advance(60_000);
    expect(learner.saving()).toBe('keptOnDevice');
    expect(others.calls.filter((call) => !/^(?:Init|Get)/.test(call))).toEqual([]);
  });

  const vanishing: readonly (readonly [string, (window: LmsWindow, name: string) => void])[] = [
    ['is undefined', (window, name) => (window[name] = undefined)],
    [
      'is of another origin',
      (window, name) =>
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('Blocked a frame', 'SecurityError');
          },
        }),
    ],
    ['is something else', (window, name) => (window[name] = { hello: 'world' })],
    ['is closed, with its window', (window, name) => Reflect.deleteProperty(window, name)],
  ];

  test.each(vanishing)('an API that %s in mid-session: nothing is lost', async (_how, vanish) => {
    const { again, around, browser, learner } = await begun(standard, { kind: 'throws' });
    for (const name of namesOf(around)) vanish(around, name);
    await learner.act(...lessonsDone.slice(1));
    await browser.clock.advance(600_000);
    expect(learner.saving()).toBe('keptOnDevice');
    learner.tab.leave();
    const next = again();
    const back = await visit({ browser, adapter: standard.adapterIn(aroundWith(apiOf(next))) });
    await browser.clock.advance(2_000);
    expect([sameRecord(back.record(), learner.record()), back.saving()]).toEqual([true, 'saved']);
  });

  test('an API in an opener that is closed, and opened again', async () => {
    const { again, around, browser, learner } = await begun(standard, { kind: 'throws' }, (api) =>
      aroundWith({ opener: aroundWith(api) }),
    );
    Object.assign(around, { opener: null });
    await learner.act(flip(1));
    await browser.clock.advance(10_000);
    expect(learner.saving()).toBe('keptOnDevice');
    expect(unsentIn(browser.storage)).toHaveLength(1);
    Object.assign(around, { opener: aroundWith(apiOf(again())) });
    await browser.clock.advance(60_000);
    expect(learner.saving()).toBe('saved');
  });

  test('an LMS that makes a new object for whoever looks is one and the same', async () => {
    const lms = standard.openLms();
    const api = apiOf(lms);
    const [name = '', calls] = Object.entries(api)[0] ?? [];
    const around = aroundWith({});
    Object.defineProperty(around, name, { get: () => ({ ...Object(calls) }) });
    const browser = fakeBrowser();
    const learner = await visit({ browser, adapter: standard.adapterIn(around) });
    lms.interfere = (index, call) =>
      call.startsWith('Commit') && index < 60 ? { kind: 'false', code: '101' } : null;
    await learner.act(...lessonsDone);
    await browser.clock.advance(120_000);
    expect([learner.saving(), lms.calls.filter((call) => call.startsWith('Init'))]).toEqual([
      'saved',
      ['Initialize ""'],
    ]);
  });

  test('an API that is a function with the calls on it is one', async () => {
    const api = Object.entries(apiOf(standard.openLms())).map(
      ([name, calls]) => [name, Object.assign(() => undefined, calls)] as const,
    );
    const opened = await standard.adapterIn(aroundWith(Object.fromEntries(api))).connect();
    expect(opened.ok).toBe(true);
  });
});
