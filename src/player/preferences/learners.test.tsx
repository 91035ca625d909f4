import { readFileSync } from 'node:fs';

import { beforeEach, describe, expect, test, vi } from 'vitest';

import { browserStorage } from '../../session/browserStorage.ts';
import { keptTwice } from '../../session/keptTwice.ts';
import type { DeviceStore } from '../../session/ports.ts';
import { memoryDeviceStore } from '../../session/testing/memoryDeviceStore.ts';
import { valueStore } from '../../session/valueStore.ts';

const DAY = 24 * 60 * 60 * 1000;

beforeEach(() => {
  localStorage.clear();
  for (const name of Object.keys(document.documentElement.dataset)) {
    delete document.documentElement.dataset[name];
  }
});

/** A page that has just been opened on this device, which also has a store that no login clears. */
async function openPage(store: DeviceStore | null = null) {
  vi.resetModules();
  const page = await import('./preferences.ts');
  const { learnerPreferences } = await import('./learnerPreferences.ts');
  page.readPreferences();
  const kept = keptTwice(
    browserStorage(() => localStorage),
    store,
  );
  const isKeptRead = valueStore(false);
  const isCleared = valueStore(false);
  const { preferAs } = learnerPreferences({ kept, isKeptRead, isCleared });
  return {
    ...page,
    preferAs,
    shown: page.usePreferences.getState,
    forget: () => isCleared.set(true),
    /** What the device keeps has been read, and what was to be written is. */
    keptRead: async () => {
      await kept.load();
      isKeptRead.set(true);
      await settled();
    },
  };
}

const settled = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

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
  page.forget();
  expect([page.shown(), localStorage.length]).toEqual([usual, 0]);
  page.setPreference({ spacing: 'wide' });
  expect([page.shown(), localStorage.length]).toEqual([{ ...usual, spacing: 'wide' }, 0]);
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

describe('where a login clears the browser’s storage', () => {
  const all = { theme: 'dark', textSize: 'largest', language: 'ar', remoteVoices: true } as const;

  /** Anna’s page, at which she has chosen something. */
  async function annaChose(store: DeviceStore, change: object = all) {
    const page = await openPage(store);
    page.preferAs('anna');
    await page.keptRead();
    page.setPreference(change);
    await settled();
    return page;
  }

  test('preferences are found again, also at the launch after that', async () => {
    const store = memoryDeviceStore();
    await annaChose(store);
    for (const launch of [1, 2]) {
      localStorage.clear();
      const next = await openPage(store);
      next.preferAs('anna');
      await next.keptRead();
      expect([launch, next.shown()]).toEqual([launch, { ...usual, ...all }]);
    }
  });

  test('also where the LMS says only later who is there', async () => {
    const store = memoryDeviceStore();
    await annaChose(store);
    localStorage.clear();
    const next = await openPage(store);
    await next.keptRead();
    expect(next.shown()).toEqual({ ...usual, theme: 'dark', textSize: 'largest' });
    next.preferAs('anna');
    expect(next.shown()).toEqual({ ...usual, ...all });
  });

  test('what is chosen before they are found comes first, and takes nothing with it', async () => {
    const store = memoryDeviceStore();
    await annaChose(store);
    localStorage.clear();
    const next = await openPage(store);
    next.preferAs('anna');
    next.setPreference({ theme: 'system' });
    // The page goes away before the store was read: what was chosen is in the browser's storage.
    const third = await openPage(store);
    third.preferAs('anna');
    expect(third.shown()).toEqual(usual);
    await third.keptRead();
    expect(third.shown()).toEqual({ ...usual, ...all, theme: 'system' });
    localStorage.clear();
    const last = await openPage(store);
    last.preferAs('anna');
    await last.keptRead();
    expect(last.shown()).toEqual({ ...usual, ...all, theme: 'system' });
  });

  test('nobody else finds them', async () => {
    const store = memoryDeviceStore();
    await annaChose(store);
    localStorage.clear();
    const ben = await openPage(store);
    ben.preferAs('ben');
    await ben.keptRead();
    expect(ben.shown()).toEqual(usual);
  });

  test('those of a device whose LMS names nobody are found again, too', async () => {
    const store = memoryDeviceStore();
    const page = await openPage(store);
    await page.keptRead();
    page.setPreference(all);
    await settled();
    localStorage.clear();
    const next = await openPage(store);
    await next.keptRead();
    expect(next.shown()).toEqual({ ...usual, ...all });
  });

  test('what has no room in the browser’s storage is in the other store', async () => {
    const store = memoryDeviceStore();
    await annaChose(store);
    const set = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    await annaChose(store, { theme: 'light' });
    set.mockRestore();
    const next = await openPage(store);
    next.preferAs('anna');
    await next.keptRead();
    expect(next.shown()).toEqual({ ...usual, ...all, theme: 'light' });
  });

  test('what is removed is removed from both stores, and does not come back', async () => {
    const store = memoryDeviceStore();
    const page = await annaChose(store);
    page.forget();
    await settled();
    expect([localStorage.length, [...store.texts]]).toEqual([0, []]);
    const next = await openPage(store);
    next.preferAs('anna');
    await next.keptRead();
    expect(next.shown()).toEqual(usual);
  });
});
