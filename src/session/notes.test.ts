import { expect, test } from 'vitest';

import { notes } from '../engine/testing/buildBlocks.ts';
import { buildCourse, lesson } from '../engine/testing/buildCourse.ts';
import { fakeBrowser, type FakeBrowser } from './testing/fakeBrowser.ts';
import { fakeLms } from './testing/fakeLms.ts';
import { openLadder, visit, type Visitor } from './testing/visitor.ts';
import { readSaved } from './savedText.ts';

const course = buildCourse({ lessons: [lesson('ladder', [notes('My one step')])] });
const [{ blocks = [] } = {}] = course.lessons.flatMap((each) =>
  each.type === 'lesson' ? [each] : [],
);
const block = blocks[0]?.key ?? 0;

async function write({ browser }: { readonly browser: FakeBrowser }, to: Visitor, text: string) {
  await to.act({ type: 'answer.changed', block, answer: { kind: 'text', text } });
  await browser.clock.advance(3_000);
}

test('a note comes back from the LMS on another device, and says how much room it leaves', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const learner = await visit({ browser, adapter: lms.adapter, course });
  await learner.act(openLadder);
  await write({ browser }, learner, 'x');
  const before = learner.session.room.get() ?? 0;
  await write({ browser }, learner, 'x'.repeat(601));
  // Letters of ASCII take seven bits, of the six that a character has.
  expect(Math.round((before - (learner.session.room.get() ?? 0)) / 100)).toBe(7);
  const again = await visit({ browser: fakeBrowser(), adapter: lms.adapter, course });
  expect(again.record().notes.get(block)?.value).toHaveLength(601);
});

test('where there is no room for a note, that is known', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  lms.budget = 400;
  const learner = await visit({ browser, adapter: lms.adapter, course });
  await learner.act(openLadder);
  await write({ browser }, learner, 'x'.repeat(601));
  expect([learner.session.room.get(), learner.session.notices.get()]).toEqual([
    0,
    ['answersDropped'],
  ]);
});

test('while the LMS does not take it, a note is what can be copied', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const learner = await visit({ browser, adapter: lms.adapter, course });
  await learner.act(openLadder);
  lms.condition = 'failing';
  await write({ browser }, learner, 'Ask Sam');
  expect(learner.session.wordsAtRisk()).toEqual(['Ask Sam']);
});

test('a note that is emptied is gone from the LMS and from the device', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const learner = await visit({ browser, adapter: lms.adapter, course });
  await learner.act(openLadder);
  await write({ browser }, learner, 'Ask Sam');
  await write({ browser }, learner, '');
  const kept = [lms.launch.savedState, ...browser.storage.texts.values()];
  const notesIn = kept.flatMap((text) => [...(readSaved(text).record?.notes.values() ?? [])]);
  expect(notesIn.filter(({ value }) => value !== '')).toEqual([]);
});

test('without an LMS, too: neither place in the browser has its words', async () => {
  const browser = fakeBrowser();
  const learner = await visit({ browser, course });
  const texts = () => [...browser.storage.texts.values(), ...browser.store.texts.values()].join();
  await learner.act(openLadder);
  await write({ browser }, learner, '');
  const without = texts().length;
  await write({ browser }, learner, 'x'.repeat(400));
  const withNote = texts().length;
  await write({ browser }, learner, '');
  expect([withNote > without + 400, texts().length < without + 100]).toEqual([true, true]);
});
