import { expect, test } from 'vitest';

import { fakeBrowser } from './testing/fakeBrowser.ts';
import { fakeLms, type FakeLms } from './testing/fakeLms.ts';
import { visit, type Visitor } from './testing/visitor.ts';

/** A learner at another device: nothing but what the LMS has. */
const elsewhere = async (lms: FakeLms): Promise<Visitor> =>
  visit({ browser: fakeBrowser(), adapter: lms.adapter });

const spoken = ({ session }: Visitor) =>
  session.actor.getSnapshot().context.launch?.language ?? null;

test.each([
  ['keeps none, as over cmi5', false, 'ar'],
  ['keeps it itself', true, 'en'],
])('an LMS that %s: its own text says what was chosen', async (_name, keepsLanguage, language) => {
  const browser = fakeBrowser();
  const lms = fakeLms({ language: 'en' });
  lms.keepsLanguage = keepsLanguage;
  const learner = await visit({ browser, adapter: lms.adapter });
  await learner.session.setLanguage('ar');
  await browser.clock.advance(1_000);
  expect([lms.reports.at(-1)?.language, spoken(await elsewhere(lms))]).toEqual(['ar', language]);
});

test('the last choice holds', async () => {
  const browser = fakeBrowser();
  const lms = fakeLms();
  lms.keepsLanguage = false;
  const learner = await visit({ browser, adapter: lms.adapter });
  await learner.session.setLanguage('ar');
  await browser.clock.advance(1_000);
  const other = await elsewhere(lms);
  await other.session.setLanguage('vi');
  other.tab.leave();
  expect(spoken(await elsewhere(lms))).toBe('vi');
});
