import { expect, test } from 'vitest';

import { fail } from '../core/result.ts';
import type { LmsAdapter } from '../lms/port.ts';
import { sameRecord } from '../progress/merge.ts';
import { fakeBrowser, type FakeBrowser } from './testing/fakeBrowser.ts';
import { fakeLms, type FakeLms } from './testing/fakeLms.ts';
import { flip, openLadder, visit, type Visitor } from './testing/visitor.ts';

/** An LMS whose API is there from a moment on, in milliseconds after the course. */
function appearing(lms: FakeLms, { clock }: FakeBrowser, after: number): LmsAdapter {
  const start = clock.now();
  const absent = fail({ cause: 'absent', detail: 'No API was found.' } as const);
  return {
    name: 'scorm12',
    connect: () => (clock.now() - start < after ? Promise.resolve(absent) : lms.adapter.connect()),
  };
}

const standing = ({ connection, saving, session }: Visitor) => [
  connection(),
  saving(),
  session.notices.get(),
];

test.each([300, 1_000, 2_000, 2_900, 4_500])(
  'an API that appears after %i milliseconds is found',
  async (after) => {
    const browser = fakeBrowser();
    const lms = fakeLms();
    const learner = await visit({ browser, adapter: appearing(lms, browser, after) });
    await browser.clock.advance(6_000);
    expect(standing(learner)).toEqual(['active', 'saved', []]);
  },
);

test('what is done before it appears is kept in the tab, and handed over', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  const learner = await visit({ browser, adapter: appearing(lms, browser, 4_000) });
  await browser.clock.advance(3_100);
  await learner.act(openLadder, flip(1));
  expect([learner.saving(), learner.tab.storage.texts.size]).toEqual(['keptInTab', 1]);
  await browser.clock.advance(6_000);
  expect(standing(learner)).toEqual(['active', 'saved', []]);
  const elsewhere = await visit({ browser: fakeBrowser(), adapter: lms.adapter });
  expect(sameRecord(elsewhere.record(), learner.record())).toBe(true);
  expect(learner.tab.storage.texts.size).toBe(0);
});

test('an API that comes after minutes is found; what was said before is taken back', async () => {
  const browser = fakeBrowser();
  const learner = await visit({ browser, adapter: appearing(fakeLms(), browser, 60_000) });
  await browser.clock.advance(5_000);
  expect(learner.session.notices.get()).toEqual(['lmsUnavailable']);
  await browser.clock.advance(120_000);
  expect(standing(learner)).toEqual(['active', 'saved', []]);
});

const LONG = 3_600_000;

test.each([
  ['Start is pressed', (learner: Visitor) => learner.act(openLadder)],
  ['the page is seen again', async ({ tab }: Visitor) => tab.show()],
  ['the network is back', async ({ tab }: Visitor) => tab.online()],
])('after that it is looked for once more when %s', async (_name, happen) => {
  const browser = fakeBrowser();
  const learner = await visit({ browser, adapter: appearing(fakeLms(), browser, LONG) });
  await browser.clock.advance(LONG + 1);
  expect(learner.connection()).toBe('degraded');
  await happen(learner);
  await browser.clock.advance(0);
  expect(learner.connection()).toBe('active');
});

test('a notice that was put away does not come again while the LMS is looked for', async () => {
  const browser = fakeBrowser();
  const learner = await visit({ browser, adapter: appearing(fakeLms(), browser, LONG) });
  await browser.clock.advance(5_000);
  learner.session.dismiss('lmsUnavailable');
  await browser.clock.advance(600_000);
  expect(learner.session.notices.get()).toEqual([]);
});

/** Work in a tab without an LMS, and the same tab loaded again, with one. */
async function loadedAgain(lms: FakeLms) {
  const browser = fakeBrowser();
  const first = await visit({ browser, adapter: appearing(lms, browser, LONG) });
  await browser.clock.advance(5_000);
  await first.act(openLadder, flip(1));
  first.kill();
  const tab = { ...browser.openTab(), storage: first.tab.storage };
  const ports = { ...tab.ports, tabStorage: first.tab.storage };
  const second = await visit({ browser, tab: { ...tab, ports }, adapter: lms.adapter });
  return { browser, first, second };
}

test('a reload that finds the LMS asks about what was kept in the tab: kept, it goes there', async () => {
  const lms = fakeLms();
  const { browser, first, second } = await loadedAgain(lms);
  expect([second.session.unconfirmed.get()?.origin, lms.reports]).toEqual(['inTab', []]);
  second.session.unconfirmed.get()?.keep();
  await browser.clock.advance(1_000);
  expect(sameRecord({ ...second.record(), marks: first.record().marks }, first.record())).toBe(
    true,
  );
  const elsewhere = await visit({ browser: fakeBrowser(), adapter: lms.adapter });
  expect(sameRecord(elsewhere.record(), second.record())).toBe(true);
  expect(second.tab.storage.texts.size).toBe(0);
});

test('not theirs, it is gone from the tab, and the LMS hears nothing of it', async () => {
  const lms = fakeLms();
  const { browser, second } = await loadedAgain(lms);
  second.session.unconfirmed.get()?.leave();
  await browser.clock.advance(1_000);
  expect([second.record().run.place, second.tab.storage.texts.size]).toEqual([null, 0]);
});

test('what the LMS has already is no question', async () => {
  const lms = fakeLms();
  const { browser, second } = await loadedAgain(lms);
  second.session.unconfirmed.get()?.keep();
  await browser.clock.advance(1_000);
  second.tab.leave();
  await browser.clock.advance(0);
  const third = await visit({ browser, tab: second.tab, adapter: lms.adapter });
  expect(third.session.unconfirmed.get()).toBeNull();
});
