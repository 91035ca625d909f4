import { describe, expect, test } from 'vitest';

import type { CourseEvent } from '../engine/events.ts';
import { encodeRecord } from '../progress/codec/encode.ts';
import { readSaved } from './savedText.ts';
import { fakeBrowser, unsentIn, type FakeBrowser } from './testing/fakeBrowser.ts';
import { fakeLms, type FakeLms } from './testing/fakeLms.ts';
import { flip, keys, lessonsDone, openLadder, quizDone, visit } from './testing/visitor.ts';

const passing = [...lessonsDone, ...quizDone(0, 0, 0)];

/** Does something in an activity, leaves it, and stays away. */
async function work(
  browser: FakeBrowser,
  lms: FakeLms,
  ...events: readonly CourseEvent[]
): Promise<void> {
  const learner = await visit({ browser, adapter: lms.adapter });
  learner.session.unconfirmed.get()?.leave();
  await learner.act(...events);
  await browser.clock.advance(5_000);
  learner.tab.leave();
  await browser.clock.advance(0);
  learner.kill();
}

/** The same with saves that the LMS refuses. */
async function workInVain(
  browser: FakeBrowser,
  lms: FakeLms,
  ...events: readonly CourseEvent[]
): Promise<void> {
  lms.condition = 'failing';
  await work(browser, lms, ...events);
  lms.condition = 'well';
}

const successes = (lms: FakeLms) => new Set(lms.reports.map(({ success }) => success));

describe('one course in two activities', () => {
  test('what is done in one changes nothing in the other, at work in turns or at once', async () => {
    const browser = fakeBrowser();
    const [one, other] = [fakeLms(), fakeLms()];
    await work(browser, one, openLadder);
    await work(browser, other, openLadder);
    const inOther = await visit({ browser, adapter: other.adapter });
    await work(browser, one, ...passing);
    await browser.clock.advance(5_000);
    expect(inOther.record().passed.size).toBe(0);
    inOther.tab.leave();
    inOther.kill();
    const [again, back] = [
      await visit({ browser, adapter: other.adapter }),
      await visit({ browser, adapter: one.adapter }),
    ];
    await browser.clock.advance(5_000);
    expect([again.record().passed.size, back.record().passed.size]).toEqual([0, 1]);
    expect(successes(other)).toEqual(new Set(['unknown']));
  });

  test('unsent work is offered, and nothing of it is reported before the answer', async () => {
    const browser = fakeBrowser();
    const [one, other] = [fakeLms(), fakeLms()];
    await work(browser, other, openLadder);
    await work(browser, one, openLadder);
    await workInVain(browser, one, ...passing);
    const saves = other.sent.length;
    const learner = await visit({ browser, adapter: other.adapter });
    await browser.clock.advance(60_000);
    expect([learner.connection(), other.sent.length]).toEqual(['connecting', saves]);
    expect(learner.session.unconfirmed.get()).toMatchObject({
      origin: 'elsewhere',
      holds: { lessons: 2, answers: 1, quizzes: 1 },
    });
    learner.session.unconfirmed.get()?.keep();
    await browser.clock.advance(5_000);
    expect([learner.record().passed.size, other.reports.at(-1)?.success]).toEqual([1, 'passed']);
    learner.tab.leave();
    learner.kill();
    // It waits on for its own attempt, and nobody is asked twice.
    const [again, back] = [
      await visit({ browser, adapter: other.adapter }),
      await visit({ browser, adapter: one.adapter }),
    ];
    expect([again.session.unconfirmed.get(), back.session.unconfirmed.get()]).toEqual([null, null]);
    expect(back.record().passed.size).toBe(1);
  });

  test('a pass that one has said to have taken is not offered in the other', async () => {
    const browser = fakeBrowser();
    const [one, other] = [fakeLms(), fakeLms()];
    await work(browser, other, openLadder);
    await work(browser, one, ...passing);
    const learner = await visit({ browser, adapter: other.adapter });
    learner.session.unconfirmed.get()?.keep();
    await browser.clock.advance(5_000);
    expect([learner.record().passed.size, learner.record().attempts.size]).toEqual([0, 0]);
    expect(successes(other)).toEqual(new Set(['unknown']));
  });

  test('nothing is asked where the same was done in both', async () => {
    const browser = fakeBrowser();
    const [one, other] = [fakeLms(), fakeLms()];
    await work(browser, other, ...lessonsDone);
    await work(browser, one, openLadder);
    // Later, in another order, and with a look elsewhere.
    const tools: CourseEvent = { type: 'lesson.opened', lesson: keys.tools };
    await workInVain(browser, one, tools, ...lessonsDone, openLadder);
    const learner = await visit({ browser, adapter: other.adapter });
    expect([learner.session.unconfirmed.get(), learner.connection()]).toEqual([null, 'active']);
  });

  test('what was done in both is not counted as something to gain', async () => {
    const browser = fakeBrowser();
    const [one, other] = [fakeLms(), fakeLms()];
    await work(browser, other, ...lessonsDone);
    await work(browser, one, openLadder);
    await workInVain(browser, one, ...passing);
    const learner = await visit({ browser, adapter: other.adapter });
    expect(learner.session.unconfirmed.get()?.holds).toEqual({
      lessons: 0,
      answers: 0,
      quizzes: 1,
    });
  });

  test.each(['leave', 'later'] as const)('left there (%s), it is not in this one', async (how) => {
    const browser = fakeBrowser();
    const [one, other] = [fakeLms(), fakeLms()];
    await work(browser, other, openLadder);
    await work(browser, one, openLadder);
    await workInVain(browser, one, ...passing);
    const learner = await visit({ browser, adapter: other.adapter });
    learner.session.unconfirmed.get()?.[how]();
    await learner.act(openLadder, flip(1));
    await browser.clock.advance(5_000);
    learner.tab.leave();
    learner.kill();
    expect(readSaved(other.launch.savedState).record?.passed.size).toBe(0);
    const again = await visit({ browser, adapter: other.adapter });
    expect(again.session.unconfirmed.get() === null).toBe(how === 'leave');
    again.kill();
    const back = await visit({ browser, adapter: one.adapter });
    expect(back.record().passed.size).toBe(1);
  });

  test('what the other’s LMS has returned does not come, not even by the learner’s yes', async () => {
    const browser = fakeBrowser();
    const [one, other] = [fakeLms(), fakeLms()];
    await work(browser, other, openLadder);
    await work(browser, one, ...passing);
    await workInVain(browser, one, { type: 'lesson.opened', lesson: keys.tools }, flip(1));
    await workInVain(browser, one, { type: 'course.restarted' }, openLadder, flip(2));
    const learner = await visit({ browser, adapter: other.adapter });
    learner.session.unconfirmed.get()?.keep();
    await browser.clock.advance(5_000);
    const { attempts, bestScores, completedAt, passed, run } = learner.record();
    expect([attempts.size, bestScores.size, completedAt, passed.size]).toEqual([0, 0, null, 0]);
    expect(run.states.get(keys.values)?.value).toEqual({ kind: 'items', items: [2] });
  });
});

describe('an attempt that was deleted', () => {
  test('begins with nothing of what its LMS had returned', async () => {
    const browser = fakeBrowser();
    const lms = fakeLms();
    await work(browser, lms, ...passing);
    await workInVain(browser, lms, { type: 'lesson.opened', lesson: keys.ladder }, flip(1));
    lms.launch = { ...lms.launch, savedState: '' };
    const learner = await visit({ browser, adapter: lms.adapter });
    learner.session.unconfirmed.get()?.keep();
    await browser.clock.advance(5_000);
    expect([learner.record().passed.size, learner.record().completedAt]).toEqual([0, null]);
    expect(lms.reports.at(-1)?.success).toBe('unknown');
  });

  test('while its page waited in the back/forward cache begins afresh on that page, too', async () => {
    const browser = fakeBrowser();
    const lms = fakeLms();
    await work(browser, lms, ...passing);
    const learner = await visit({ browser, adapter: lms.adapter });
    expect(learner.record().passed.size).toBe(1);
    learner.tab.leave();
    lms.launch = { ...lms.launch, savedState: '' };
    learner.tab.restore();
    await browser.clock.advance(0);
    learner.session.unconfirmed.get()?.keep();
    await browser.clock.advance(5_000);
    expect([learner.record().passed.size, learner.page()]).toEqual([0, 'cover']);
    expect(readSaved(lms.launch.savedState).record?.passed.size).toBe(0);
  });
});

test('an LMS that lost a save of this attempt gets it again, without a question', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  await work(browser, lms, openLadder);
  const older = lms.launch.savedState;
  await work(browser, lms, ...passing);
  lms.launch = { ...lms.launch, savedState: older };
  const learner = await visit({ browser, adapter: lms.adapter });
  await browser.clock.advance(5_000);
  expect([learner.session.unconfirmed.get(), learner.record().passed.size]).toEqual([null, 1]);
  expect(lms.reports.at(-1)?.success).toBe('passed');
});

test('a page that is loaded again while it asks, asks again, and nothing is lost', async () => {
  const browser = fakeBrowser();
  const [one, other] = [fakeLms(), fakeLms()];
  await work(browser, other, openLadder);
  await workInVain(browser, one, openLadder, flip(1));
  const asking = await visit({ browser, adapter: other.adapter });
  asking.tab.leave();
  asking.kill();
  const learner = await visit({ browser, adapter: other.adapter });
  learner.session.unconfirmed.get()?.keep();
  expect(learner.record().run.states.get(keys.values)?.value).toEqual({
    kind: 'items',
    items: [1],
  });
  expect(unsentIn(browser.storage).length).toBe(2);
});

test('numbers of another numbering are offered to nobody', async () => {
  const browser = fakeBrowser();
  const [one, other] = [fakeLms(), fakeLms()];
  await work(browser, other, openLadder);
  const { record } = readSaved(other.launch.savedState);
  if (record === null) throw new Error('Nothing was saved.');
  const marks = { ...record.marks, numbering: 5 };
  const { text } = encodeRecord({ ...record, marks }, { budget: 4096, saves: 9 });
  other.launch = { ...other.launch, savedState: text };
  for (const { texts } of [browser.storage, browser.store]) texts.clear();
  await workInVain(browser, one, openLadder, flip(1));
  const [key = ''] = unsentIn(browser.storage);
  const [, held = ''] = (browser.storage.texts.get(key) ?? '').split(' ');
  const kept = readSaved(held).record;
  if (kept === null) throw new Error('Nothing was kept.');
  const elsewhere = { ...kept, marks: { ...kept.marks, numbering: 6 } };
  const strange = encodeRecord(elsewhere, { budget: 4096, saves: 1 }).text;
  browser.storage.texts.set(key, `- ${strange}`);
  const learner = await visit({ browser, adapter: other.adapter });
  expect(learner.session.unconfirmed.get()).toBeNull();
  expect(browser.storage.texts.get(key)).toContain(strange);
});
