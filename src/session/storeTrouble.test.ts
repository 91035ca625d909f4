import { expect, test } from 'vitest';

import { sameRecord } from '../progress/merge.ts';
import { fakeBrowser, unsentIn } from './testing/fakeBrowser.ts';
import { fakeLms } from './testing/fakeLms.ts';
import { flip, keys, lessonsDone, openLadder, quizDone, visit } from './testing/visitor.ts';

test.each(['blocked', 'hanging', 'full'] as const)(
  'a device store that is %s delays nothing and loses nothing',
  async (condition) => {
    const browser = fakeBrowser();
    browser.store.condition = condition;
    const lms = fakeLms();
    const first = await visit({ browser, adapter: lms.adapter });
    expect(first.connection()).toBe('active');
    await first.act(...lessonsDone);
    await browser.clock.advance(1_000);
    expect(first.saving()).toBe('saved');
    lms.condition = 'lying';
    await first.act(...quizDone(0, 0, 0));
    first.kill();
    lms.condition = 'well';
    const next = await visit({ browser, adapter: lms.adapter });
    expect(sameRecord(next.record(), first.record())).toBe(true);
  },
);

test('what only the device store had room for is found again', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const first = await visit({ browser, adapter: lms.adapter });
  await first.act(openLadder);
  await browser.clock.advance(1_000);
  lms.condition = 'lying';
  browser.storage.condition = 'full';
  await first.act(flip(1));
  first.kill();
  lms.condition = 'well';
  const next = await visit({ browser, adapter: lms.adapter });
  expect(sameRecord(next.record(), first.record())).toBe(true);
  browser.storage.condition = 'well';
  await browser.clock.advance(5_000);
  next.kill();
  const third = await visit({ browser, adapter: lms.adapter });
  await browser.clock.advance(5_000);
  expect([sameRecord(third.record(), first.record()), unsentIn(browser.store)]).toEqual([true, []]);
});

test('two tabs that were killed before a new login lose nothing', async () => {
  const browser = fakeBrowser({ channels: false });
  const lms = fakeLms();
  const one = await visit({ browser, adapter: lms.adapter });
  await one.act(openLadder);
  await browser.clock.advance(2_000);
  lms.condition = 'lying';
  const other = await visit({ browser, adapter: lms.adapter });
  await one.act(flip(1));
  await other.act({ type: 'lesson.opened', lesson: keys.ladder }, flip(2));
  one.kill();
  other.kill();
  browser.storage.texts.clear();
  lms.condition = 'well';
  const next = await visit({ browser, adapter: lms.adapter });
  expect(next.record().run.states.get(keys.values)?.value).toEqual({
    kind: 'items',
    items: [1, 2],
  });
});
