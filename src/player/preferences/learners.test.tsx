import { readFileSync } from 'node:fs';

import { beforeEach, expect, test, vi } from 'vitest';

const DAY = 24 * 60 * 60 * 1000;

beforeEach(() => {
  localStorage.clear();
  for (const name of Object.keys(document.documentElement.dataset)) {
    delete document.documentElement.dataset[name];
  }
});

/** A page that has just been opened on this device. */
async function openPage() {
  vi.resetModules();
  const page = await import('./preferences.ts');
  page.readPreferences();
  return { ...page, shown: page.usePreferences.getState };
}

const usual = {
  theme: 'system',
  textSize: 'normal',
  spacing: 'normal',
  motion: 'system',
  language: null,
  volume: null,
  captions: null,
  rate: null,
  speechRate: 1,
  voice: null,
  remoteVoices: false,
};

test('whom the LMS names finds their own choices again, and nobody else’s', async () => {
  const anna = await openPage();
  anna.preferAs('anna');
  anna.setPreference({ theme: 'dark', textSize: 'largest', language: 'ar', volume: 0.3 });

  const ben = await openPage();
  ben.preferAs('ben');
  expect(ben.shown()).toEqual(usual);
  ben.setPreference({ spacing: 'wide' });

  const again = await openPage();
  again.preferAs('anna');
  expect(again.shown()).toEqual({
    ...usual,
    theme: 'dark',
    textSize: 'largest',
    language: 'ar',
    volume: 0.3,
  });
});

test('what a learner wants forgotten is kept nowhere, and is not used any more', async () => {
  const page = await openPage();
  page.preferAs('anna');
  page.setPreference({ theme: 'dark', textSize: 'largest' });
  page.forgetPreferences();
  expect([page.shown(), localStorage.length]).toEqual([usual, 0]);
  const next = await openPage();
  next.preferAs('anna');
  expect(next.shown()).toEqual(usual);
});

test('before it is known who is there, the page looks as it did last, in nobody’s language and volume', async () => {
  const anna = await openPage();
  anna.preferAs('anna');
  anna.setPreference({ theme: 'dark', language: 'ar', volume: 0, captions: true, rate: 2 });
  expect((await openPage()).shown()).toEqual({ ...usual, theme: 'dark' });
});

test('where the LMS names nobody, preferences are the device’s', async () => {
  const chosen = {
    textSize: 'large',
    language: 'ar',
    volume: 0,
    captions: false,
    rate: 1.5,
  } as const;
  (await openPage()).setPreference(chosen);
  expect((await openPage()).shown()).toEqual({ ...usual, ...chosen });
});

test('what was chosen before the LMS answered comes before what was kept', async () => {
  const first = await openPage();
  first.preferAs('anna');
  first.setPreference({ theme: 'dark', spacing: 'wide' });
  const second = await openPage();
  second.setPreference({ theme: 'light' });
  second.preferAs('anna');
  expect(second.shown()).toEqual({ ...usual, theme: 'light', spacing: 'wide' });
});

test('a learner finds their preferences again, whatever the device’s clock says', async () => {
  const page = await openPage();
  page.preferAs('anna');
  page.setPreference({ theme: 'dark' });
  const now = vi.spyOn(Date, 'now');
  now.mockReturnValue(Date.now() + 400 * DAY);
  const later = await openPage();
  later.preferAs('anna');
  now.mockRestore();
  expect(later.shown()).toEqual({ ...usual, theme: 'dark' });
});

test('a learner finds what they chose with an earlier player, which dated it', async () => {
  localStorage.setItem('waymark:preferences:anna', '1767225600000 {"theme":"dark"}');
  const page = await openPage();
  page.preferAs('anna');
  expect(page.shown()).toEqual({ ...usual, theme: 'dark' });
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '"dark"',
  '{"state":null}',
  '{"state":{"theme":"pink"}}',
  '{"state":{"volume":"1","captions":1,"rate":-2}}',
])('what makes no sense is left aside: %s', async (text) => {
  localStorage.setItem('waymark.preferences', text);
  localStorage.setItem('waymark:learner:anna', `7 ${text}`);
  const page = await openPage();
  expect(page.shown()).toEqual(usual);
  page.preferAs('anna');
  expect(page.shown()).toEqual(usual);
});

test.each([
  { theme: 'dark', textSize: 'largest', spacing: 'wide', motion: 'reduced' },
  { theme: 'pink', textSize: 'normal', spacing: 'wide', motion: 7 },
])('the script that runs before the first paint shows the same: %o', async (state) => {
  localStorage.setItem('waymark.preferences', JSON.stringify({ state, version: 1 }));
  const { documentElement } = document;
  vi.resetModules();
  const { showPreferences } = await import('./showPreferences.ts');
  const player = document.createElement('html');
  showPreferences(player)();
  new Function(readFileSync('public/boot.js', 'utf8'))();
  expect({ ...documentElement.dataset }).toEqual({ ...player.dataset });
});

test('what one learner agreed to, nobody else has agreed to', async () => {
  const anna = await openPage();
  anna.preferAs('anna');
  anna.setPreference({ remoteVoices: true, voice: 'far', speechRate: 1.5 });
  const next = await openPage();
  expect(next.shown()).toEqual({ ...usual, speechRate: 1.5 });
  next.preferAs('anna');
  expect(next.shown()).toEqual({ ...usual, remoteVoices: true, voice: 'far', speechRate: 1.5 });
});
