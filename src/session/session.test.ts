import { expect, test } from 'vitest';

import { sameRecord } from '../progress/merge.ts';
import { fakeBrowser, unsentIn } from './testing/fakeBrowser.ts';
import { fakeLms } from './testing/fakeLms.ts';
import { course, flip, keys, lessonsDone, openLadder, quizDone, visit } from './testing/visitor.ts';

test('the test course has the keys that the tests name', () => {
  const blocks = course.lessons.map((lesson) =>
    lesson.type === 'quiz'
      ? [lesson.quiz, ...lesson.quiz.questions].map(({ id, key }) => [id, key])
      : lesson.blocks.map(({ id, key }) => [id, key]),
  );
  expect(blocks).toEqual([
    [
      ['read', keys.read],
      ['values', keys.values],
      ['more', keys.more],
      ['check', keys.check],
      ['end', keys.end],
    ],
    [['last', 106]],
    [
      ['test', keys.quiz],
      ['q1', keys.q1],
      ['q2', keys.q2],
      ['q3', keys.q3],
    ],
  ]);
});

test('a learner who leaves comes back exactly there', async () => {
  const browser = fakeBrowser();
  const first = await visit({ browser });
  await first.act(openLadder, flip(1));
  await browser.clock.advance(5_000);
  first.tab.leave();
  const second = await visit({ browser });
  expect(sameRecord(second.record(), first.record())).toBe(true);
  expect(second.record().run.states.get(keys.values)?.value).toEqual({ kind: 'items', items: [1] });
});

test('a change is on the device at once, with the LMS a second later, and then nowhere but there', async () => {
  const browser = fakeBrowser();
  const learner = await visit({ browser });
  const outbox = () => unsentIn(browser.storage);
  learner.session.actor.send(openLadder);
  expect([learner.saving(), outbox().length]).toEqual(['saving', 1]);
  await browser.clock.advance(999);
  expect([learner.saving(), outbox().length]).toEqual(['saving', 1]);
  await browser.clock.advance(1);
  expect([learner.saving(), outbox().length]).toEqual(['saved', 0]);
});

test('changes within a second are one save', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const learner = await visit({ browser, adapter: lms.adapter });
  await browser.clock.advance(100);
  await learner.act(openLadder, flip(1), flip(2));
  await browser.clock.advance(999);
  expect(lms.calls).toEqual(['connect', 'save']);
  await browser.clock.advance(1);
  expect(lms.calls).toEqual(['connect', 'save', 'save']);
  await browser.clock.advance(600_000);
  expect(lms.calls).toEqual(['connect', 'save', 'save']);
});

test('changes that keep coming do not put off the save: nothing waits longer than a second', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const learner = await visit({ browser, adapter: lms.adapter });
  await browser.clock.advance(100);
  for (const event of lessonsDone.slice(0, 9)) {
    await learner.act(event);
    await browser.clock.advance(400);
  }
  const saves = lms.reports.filter(({ interactions }) => interactions.length === 0);
  expect(saves.length).toBe(1 + 3);
});

test('each answer is told as it was submitted, also when another came before it was told', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const learner = await visit({ browser, adapter: lms.adapter });
  await learner.act(...lessonsDone);
  await browser.clock.advance(1_000);
  const told = lms.reports.flatMap(({ interactions }) => interactions);
  const responses = told.map(({ answer }) => (answer.kind === 'choice' ? answer.response : null));
  expect(responses).toEqual([[{ item: 1, id: 'b' }], [{ item: 0, id: 'a' }]]);
});

test('passing goes out at once, with status and score', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const learner = await visit({ browser, adapter: lms.adapter });
  await learner.act(...lessonsDone);
  await browser.clock.advance(1_000);
  await learner.act(...quizDone(0, 0, 1));
  await browser.clock.advance(50);
  const report = lms.reports.at(-1);
  expect([report?.completion, report?.success, report?.score, report?.location]).toEqual([
    'completed',
    'passed',
    0.6666,
    'test',
  ]);
});

test('every save differs from the one before, whatever was saved', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const learner = await visit({ browser, adapter: lms.adapter });
  for (const event of lessonsDone) {
    await learner.act(event);
    await browser.clock.advance(1_000);
  }
  const texts = lms.reports.map(({ savedState }) => savedState);
  expect(texts.length).toBeGreaterThan(8);
  expect(new Set(texts).size).toBe(texts.length);
});

test('without an LMS, a learner who only looks at the cover leaves no trace', async () => {
  const browser = fakeBrowser();
  const learner = await visit({ browser });
  await browser.clock.advance(600_000);
  const kept = [...browser.storage.texts.values()].filter((text) => text.includes('suspend_data'));
  expect([learner.saving(), kept]).toEqual(['saved', []]);
});

test('an LMS is given something to return at once, so that an empty start means something', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const learner = await visit({ browser, adapter: lms.adapter });
  await browser.clock.advance(50);
  expect([learner.saving(), lms.calls, lms.launch.savedState === '']).toEqual([
    'saved',
    ['connect', 'save'],
    false,
  ]);
});

test('the exit saves, ends the session, and says so', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const learner = await visit({ browser, adapter: lms.adapter });
  await learner.act(openLadder, { type: 'exit.opened' }, { type: 'exit.confirmed' });
  expect([lms.calls, learner.connection(), learner.page(), learner.saving()]).toEqual([
    ['connect', 'save', 'end'],
    'ended',
    'ended',
    'saved',
  ]);
  learner.tab.leave();
  learner.tab.restore();
  await browser.clock.advance(600_000);
  expect(lms.calls).toEqual(['connect', 'save', 'end']);
});

test('starting twice connects once, and ending stops everything', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const learner = await visit({ browser, adapter: lms.adapter });
  learner.session.start();
  await learner.act(openLadder);
  learner.session.end();
  await browser.clock.advance(600_000);
  expect(lms.calls).toEqual(['connect', 'end']);
});

test('an author who starts afresh finds nothing again, not even what was passed', async () => {
  const browser = fakeBrowser();
  const learner = await visit({ browser });
  await learner.act(...lessonsDone, ...quizDone(0, 0, 0));
  await browser.clock.advance(2_000);
  await learner.act({ type: 'author.unlocked' }, { type: 'author.reset' });
  await browser.clock.advance(2_000);
  const { attempts, passed, completedAt, run } = learner.record();
  expect([attempts.size, passed.size, completedAt, run.blocksDone.size]).toEqual([0, 0, null, 0]);
  const next = await visit({ browser });
  expect(sameRecord(next.record(), learner.record())).toBe(true);
});

test('starting again keeps what was passed', async () => {
  const browser = fakeBrowser();
  const learner = await visit({ browser });
  await learner.act(...lessonsDone, ...quizDone(0, 0, 0), { type: 'cover.opened' });
  await learner.act({ type: 'course.restarted' });
  learner.tab.leave();
  const next = await visit({ browser });
  expect([...next.record().passed]).toEqual([keys.quiz]);
  expect([next.record().run.lessonsDone.size, next.record().run.epoch]).toEqual([0, 1]);
});
