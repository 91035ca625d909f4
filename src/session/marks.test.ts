import { expect, test } from 'vitest';

import { encodeRecord } from '../progress/codec/encode.ts';
import { emptyRecord, NO_MARKS } from '../progress/record.ts';
import { readSaved } from './savedText.ts';
import { fakeBrowser } from './testing/fakeBrowser.ts';
import { fakeLms } from './testing/fakeLms.ts';
import { flip, openLadder, visit, type Visitor } from './testing/visitor.ts';

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

test('work that only the device holds brings the mark of its attempt', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const first = await visit({ browser, adapter: lms.adapter });
  lms.condition = 'lying';
  await first.act(openLadder, flip(1));
  first.kill();
  const next = await visit({ browser, adapter: lms.adapter });
  next.session.unconfirmed.get()?.keep();
  expect(markOf(next)).toBe(markOf(first));
});

test('a text without a mark, as the first format wrote them, is no other attempt: it adopts one', async () => {
  const browser = fakeBrowser();
  const { text } = encodeRecord({ ...emptyRecord(7), marks: NO_MARKS }, { budget: 4096, saves: 1 });
  const lms = fakeLms({ savedState: text });
  const learner = await visit({ browser, adapter: lms.adapter });
  expect(markOf(learner)).toBeNull();
  const other = await visit({ browser, adapter: fakeLms().adapter });
  await other.act(openLadder, flip(1));
  await browser.clock.advance(5_000);
  expect([markOf(learner), learner.session.unconfirmed.get()]).toEqual([markOf(other), null]);
});
