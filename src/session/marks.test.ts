import { describe, expect, test } from 'vitest';

import { encodeRecord } from '../progress/codec/encode.ts';
import { putAnswer } from '../progress/changes.ts';
import { emptyRecord, NO_MARKS, type LearnerRecord } from '../progress/record.ts';
import { readSaved } from './savedText.ts';
import { fakeBrowser, unsentIn } from './testing/fakeBrowser.ts';
import { fakeLms } from './testing/fakeLms.ts';
import { course, flip, openLadder, sameWork, visit, type Visitor } from './testing/visitor.ts';

const markOf = (learner: Visitor): number | null => learner.record().marks.attempt;

test('an attempt gets a mark when it begins, which every later launch and device has too', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const first = await visit({ browser, adapter: lms.adapter });
  await browser.clock.advance(1_000);
  const mark = markOf(first);
  expect([typeof mark, readSaved(lms.launch.savedState).record?.marks.attempt]).toEqual([
    'number',
    mark,
  ]);
  first.kill();
  for (const device of [browser, fakeBrowser()]) {
    const next = await visit({ browser: device, adapter: lms.adapter });
    await next.act(openLadder);
    next.tab.leave();
    expect(readSaved(lms.launch.savedState).record?.marks.attempt).toBe(mark);
  }
});

test('two attempts have different marks', async () => {
  const browser = fakeBrowser();
  const [one, other] = [
    await visit({ browser, adapter: fakeLms().adapter }),
    await visit({ browser, adapter: fakeLms().adapter }),
  ];
  expect(markOf(one)).not.toBe(markOf(other));
});

test('work that its LMS has lost is taken into the attempt that begins, with the mark of that', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  lms.condition = 'lying';
  const first = await visit({ browser, adapter: lms.adapter });
  await first.act(openLadder, flip(1));
  first.kill();
  lms.condition = 'well';
  const next = await visit({ browser, adapter: lms.adapter });
  next.session.unconfirmed.get()?.keep();
  await browser.clock.advance(1_000);
  expect(sameWork(next.record(), first.record())).toBe(true);
  expect([markOf(next) === markOf(first), unsentIn(browser.storage).length]).toEqual([false, 1]);
});

describe('a text without a mark, as the first format wrote them, is no other attempt', () => {
  const { text } = encodeRecord({ ...emptyRecord(7), marks: NO_MARKS }, { budget: 4096, saves: 1 });

  test('it adopts the one of work that no LMS has returned', async () => {
    const browser = fakeBrowser();
    const lms = fakeLms({ savedState: text });
    const first = await visit({ browser, adapter: lms.adapter });
    expect(markOf(first)).toBeNull();
    const other = fakeLms();
    other.condition = 'lying';
    const elsewhere = await visit({ browser, adapter: other.adapter });
    await elsewhere.act(openLadder, flip(1));
    elsewhere.kill();
    first.kill();
    const next = await visit({ browser, adapter: lms.adapter });
    expect([markOf(next), next.session.unconfirmed.get()]).toEqual([markOf(elsewhere), null]);
  });

  test('work without a mark is merged, as it was', async () => {
    const browser = fakeBrowser();
    const lms = fakeLms({ savedState: text });
    const first = await visit({ browser, adapter: lms.adapter });
    lms.condition = 'lying';
    await first.act(openLadder, flip(1));
    first.kill();
    const next = await visit({ browser, adapter: lms.adapter });
    expect([sameWork(next.record(), first.record()), markOf(next)]).toEqual([true, null]);
  });
});

const numbered = (numbering: number | null) => ({
  ...course,
  outline: { ...course.outline, numbering },
});
const begun = (numbering: number | null) => ({
  ...putAnswer(emptyRecord(7), 104, { kind: 'choice', chosen: [1] }, true),
  marks: { attempt: 3, numbering },
});
const savedBy = (record: LearnerRecord) =>
  fakeLms({ savedState: encodeRecord(record, { budget: 4096, saves: 1 }).text });

describe('the mark of the numbering', () => {
  const visits = [
    { about: 'is saved with a record that begins', lms: fakeLms(), kept: 5 },
    { about: 'is adopted by a record without one', lms: savedBy(begun(null)), kept: 5 },
  ];
  test.each(visits)('$about', async ({ lms, kept }) => {
    const browser = fakeBrowser();
    const learner = await visit({ browser, adapter: lms.adapter, course: numbered(5) });
    await learner.act(openLadder, flip(1));
    learner.tab.leave();
    const { record } = readSaved(lms.launch.savedState);
    expect([learner.record().marks.numbering, record?.marks.numbering]).toEqual([kept, kept]);
    expect(record).toEqual(learner.record());
  });

  test('a course without one takes none away', async () => {
    const lms = savedBy(begun(6));
    const learner = await visit({ browser: fakeBrowser(), adapter: lms.adapter });
    await learner.act(openLadder, flip(1));
    learner.tab.leave();
    expect(readSaved(lms.launch.savedState).record?.marks).toEqual({ attempt: 3, numbering: 6 });
  });

  test('outlives what an author resets, as that of the attempt does', async () => {
    const learner = await visit({ browser: fakeBrowser(), course: numbered(5) });
    const { marks } = learner.record();
    await learner.act({ type: 'author.unlocked' }, { type: 'author.reset' });
    expect([learner.record().run.epoch, learner.record().marks]).toEqual([1, marks]);
  });
});
