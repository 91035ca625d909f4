import { expect, test } from 'vitest';

import type { CourseEvent } from '../engine/events.ts';
import { mergeRecords, sameRecord } from '../progress/merge.ts';
import type { LearnerRecord } from '../progress/record.ts';
import { fakeBrowser, type FakeBrowser } from './testing/fakeBrowser.ts';
import { fakeLms } from './testing/fakeLms.ts';
import {
  flip,
  keys,
  lessonsDone,
  openLadder,
  quizDone,
  visit,
  type Visitor,
} from './testing/visitor.ts';

const startQuiz: readonly CourseEvent[] = quizDone().slice(0, 1);

const attempts = (learner: Visitor) => [
  ...(learner.record().attempts.get(keys.quiz)?.keys() ?? []),
];

/** Two tabs of one learner, who has done the lessons and stands before the quiz in both. */
async function beforeQuiz(browser: FakeBrowser): Promise<[Visitor, Visitor]> {
  const first = await visit({ browser });
  await first.act(...lessonsDone);
  await browser.clock.advance(2_000);
  const second = await visit({ browser });
  await second.act({ type: 'lesson.opened', lesson: keys.test });
  return [first, second];
}

test('what is done in one tab shows in the other, and both are saved', async () => {
  const browser = fakeBrowser();
  const a = await visit({ browser });
  const b = await visit({ browser });
  await a.act(openLadder, flip(1));
  await b.act(openLadder, flip(2));
  await browser.clock.advance(5_000);
  expect(sameRecord(a.record(), b.record())).toBe(true);
  expect([a.saving(), b.saving()]).toEqual(['saved', 'saved']);
  const next = await visit({ browser });
  expect(next.record().run.states.get(keys.values)?.value).toEqual({
    kind: 'items',
    items: [1, 2],
  });
});

test('what another tab has kept and saved is not kept a second time', async () => {
  const browser = fakeBrowser();
  const a = await visit({ browser });
  const b = await visit({ browser });
  await a.act(openLadder, flip(1));
  // Both began before anything was saved: one more exchange, and they agree on the attempt's mark.
  await browser.clock.advance(3_000);
  expect(sameRecord(a.record(), b.record())).toBe(true);
  expect([...browser.storage.texts.keys()]).toEqual(['waymark:cmi:test']);
});

test('two tabs come to rest: once they agree, neither saves any more', async () => {
  const browser = fakeBrowser();
  const a = await visit({ browser });
  const b = await visit({ browser });
  await a.act(...lessonsDone);
  await b.act(openLadder, flip(2));
  await browser.clock.advance(10_000);
  const stored = [...browser.storage.texts];
  await browser.clock.advance(3_600_000);
  expect([...browser.storage.texts]).toEqual(stored);
});

test('two tabs in one quiz gain no attempt', async () => {
  const browser = fakeBrowser();
  const [a, b] = await beforeQuiz(browser);
  await a.act(...startQuiz);
  await b.act(...startQuiz);
  await browser.clock.advance(2_000);
  await a.act(...quizDone(1, 1, 1).slice(1));
  await browser.clock.advance(2_000);
  await b.act(...quizDone(1, 1, 1).slice(1));
  await browser.clock.advance(2_000);
  expect([attempts(a), attempts(b)]).toEqual([[1], [1]]);
});

test('two tabs in one quiz lose no pass, whichever submits last and whichever is closed last', async () => {
  for (const [passing, failing] of [
    [0, 1],
    [1, 0],
  ] as const) {
    for (const order of [
      [passing, failing],
      [failing, passing],
    ] as const) {
      const browser = fakeBrowser();
      const tabs = await beforeQuiz(browser);
      for (const index of order) await tabs[index].act(...startQuiz);
      for (const index of order) {
        const right = index === passing ? 0 : 1;
        await tabs[index].act(...quizDone(right, right, right).slice(1));
      }
      for (const index of order) tabs[index].tab.leave();
      const next = await visit({ browser });
      expect([...next.record().passed]).toEqual([keys.quiz]);
    }
  }
});

test('a tab that closes overwrites nothing that the other has just saved', async () => {
  const browser = fakeBrowser();
  const a = await visit({ browser });
  const b = await visit({ browser });
  await a.act(openLadder);
  await browser.clock.advance(2_000);
  await b.act({ type: 'lesson.opened', lesson: keys.ladder }, flip(2));
  await browser.clock.advance(999);
  // In one and the same moment: the other's news has not arrived yet.
  const both = mergeRecords(a.record(), b.record());
  b.tab.leave();
  a.tab.leave();
  const next = await visit({ browser });
  expect(sameRecord(next.record(), both)).toBe(true);
});

test('two tabs over an LMS that shows nobody what another has saved', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const a = await visit({ browser, adapter: lms.adapter });
  await browser.clock.advance(100);
  const b = await visit({ browser, adapter: lms.adapter });
  await a.act(openLadder, flip(1));
  await b.act(openLadder, flip(2));
  await browser.clock.advance(5_000);
  a.tab.leave();
  b.kill();
  const next = await visit({ browser: fakeBrowser(), adapter: lms.adapter });
  expect(sameRecord(next.record(), mergeRecords(a.record(), b.record()))).toBe(true);
});

test('two tabs that both begin an attempt may be two activities: what is done in one is offered to the other', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const [a, b] = [
    await visit({ browser, adapter: lms.adapter }),
    await visit({ browser, adapter: lms.adapter }),
  ];
  await a.act(openLadder, flip(1));
  await b.act(openLadder, flip(2));
  await browser.clock.advance(5_000);
  expect(a.record().run.states.get(keys.values)?.value).toEqual({ kind: 'items', items: [1] });
  b.kill();
  a.tab.leave();
  a.kill();
  const next = await visit({ browser, adapter: lms.adapter });
  expect(next.session.unconfirmed.get()?.origin).toBe('elsewhere');
  next.session.unconfirmed.get()?.keep();
  expect(next.record().run.states.get(keys.values)?.value).toEqual({
    kind: 'items',
    items: [1, 2],
  });
});

test('the work of a tab that was killed is found by one that is opened while a third is alive', async () => {
  const browser = fakeBrowser();
  const a = await visit({ browser });
  const b = await visit({ browser });
  await b.act(openLadder, flip(2));
  b.kill();
  await a.act(openLadder);
  const c = await visit({ browser });
  await browser.clock.advance(5_000);
  expect(sameRecord(c.record(), mergeRecords(a.record(), b.record()))).toBe(true);
  expect(sameRecord(a.record(), c.record())).toBe(true);
});

/** Two tabs that cannot speak to each other save in one and the same moment, and are killed. */
async function savedAtOnce(browser: FakeBrowser): Promise<LearnerRecord> {
  const a = await visit({ browser });
  const b = await visit({ browser });
  await a.act(openLadder);
  await b.act(openLadder);
  await browser.clock.advance(2_000);
  a.session.actor.send(flip(1));
  b.session.actor.send(flip(2));
  a.tab.hide();
  b.tab.hide();
  await browser.clock.advance(0);
  a.kill();
  b.kill();
  return mergeRecords(a.record(), b.record());
}

test('tabs that cannot speak to each other still lose nothing', async () => {
  const browser = fakeBrowser({ channels: false });
  const both = await savedAtOnce(browser);
  const next = await visit({ browser });
  expect(sameRecord(next.record(), both)).toBe(true);
});

test('each tab reads before it writes, and none between the other’s reading and writing', async () => {
  const browser = fakeBrowser({ channels: false });
  const both = await savedAtOnce(browser);
  // What was saved, without the help of what the device still holds.
  for (const key of browser.storage.texts.keys()) {
    if (key.startsWith('waymark:unsent:')) browser.storage.texts.delete(key);
  }
  const next = await visit({ browser });
  expect(sameRecord(next.record(), both)).toBe(true);
});
