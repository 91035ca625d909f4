import { expect, test } from 'vitest';

import { memoryStorage } from '../lms/testing/memoryStorage.ts';
import { keptTwice } from './keptTwice.ts';
import { memoryDeviceStore } from './testing/memoryDeviceStore.ts';

/** A device, on which one page after the other opens. */
function device() {
  const storage = memoryStorage();
  const store = memoryDeviceStore();
  const openPage = () => keptTwice(storage, store);
  const texts = () => ({ storage: [...storage.texts], store: [...store.texts] });
  return { storage, store, openPage, texts };
}

/** Lets everything happen that waits for nothing. */
const settled = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

test('a text is in the browser’s storage at once, and in the device store right after', async () => {
  const { openPage, texts } = device();
  openPage().set('a:1', 'one');
  expect(texts()).toEqual({ storage: [['a:1', 'one']], store: [] });
  await settled();
  expect(texts()).toEqual({ storage: [['a:1', 'one']], store: [['a:1', 'one']] });
});

test('what a login has cleared is found again', async () => {
  const { openPage, storage } = device();
  openPage().set('a:1', 'one');
  await settled();
  storage.texts.clear();
  const next = openPage();
  expect(await next.load()).toBe(true);
  expect([next.keys(), next.get('a:1')]).toEqual([
    { ok: true, value: ['a:1'] },
    { ok: true, value: 'one' },
  ]);
});

test('where nothing was cleared, the device store says nothing new', async () => {
  const { openPage } = device();
  openPage().set('a:1', 'one');
  await settled();
  expect(await openPage().load()).toBe(false);
});

test('what is removed is removed from both, and leaves no trace', async () => {
  const { openPage, texts } = device();
  const page = openPage();
  page.set('a:1', 'one');
  page.set('a:2', 'two');
  await settled();
  page.remove('a:1');
  await settled();
  expect(texts()).toEqual({ storage: [['a:2', 'two']], store: [['a:2', 'two']] });
  page.removeAll('a:');
  await settled();
  expect(texts()).toEqual({ storage: [], store: [] });
});

test('removed while the storage was cleared, it is removed all the same', async () => {
  const { openPage, storage, texts } = device();
  const page = openPage();
  page.set('a:1', 'one');
  page.set('a:2', 'two');
  await settled();
  storage.texts.clear();
  page.remove('a:1');
  await settled();
  expect(texts()).toEqual({ storage: [], store: [['a:2', 'two']] });
  page.removeAll('a:');
  await settled();
  expect(texts()).toEqual({ storage: [], store: [] });
});

test.each(['a:1', 'a:'])(
  'a page that is gone before %s was removed leaves that to the next',
  async (name) => {
    const { openPage, store, texts } = device();
    openPage().set('a:1', 'one');
    await settled();
    store.condition = 'hanging';
    const page = openPage();
    if (name.endsWith(':')) page.removeAll(name);
    else page.remove(name);
    await settled();
    expect(texts().store).toEqual([['a:1', 'one']]);

    store.condition = 'well';
    const next = openPage();
    expect([await next.load(), next.get('a:1')]).toEqual([false, { ok: true, value: null }]);
    await settled();
    expect(texts()).toEqual({ storage: [], store: [] });
  },
);

test('what was removed and written anew is there', async () => {
  const { openPage, texts } = device();
  const page = openPage();
  page.set('a:1', 'one');
  page.set('a:2', 'two');
  page.removeAll('a:');
  page.set('a:1', 'anew');
  await settled();
  expect(texts()).toEqual({ storage: [['a:1', 'anew']], store: [['a:1', 'anew']] });
});

test('what another page has written anew survives a removal that comes late', async () => {
  const { openPage, store, texts } = device();
  const [one, other] = [openPage(), openPage()];
  one.set('a:1', 'one');
  await settled();
  const go = store.hold();
  other.set('b:1', 'first in the queue');
  await settled();
  other.remove('a:1');
  one.set('a:1', 'anew');
  go();
  await settled();
  expect(texts().store).toEqual([
    ['a:1', 'anew'],
    ['b:1', 'first in the queue'],
  ]);
});

test('what is found late does not take the place of what this page has written', async () => {
  const { openPage, storage, store } = device();
  openPage().set('a:1', 'one');
  await settled();
  const page = openPage();
  const go = store.hold();
  const loading = page.load();
  page.set('a:1', 'two');
  page.set('a:2', 'two');
  page.remove('a:2');
  go();
  await loading;
  storage.texts.clear();
  expect([page.get('a:1'), page.get('a:2')]).toEqual([
    { ok: true, value: 'two' },
    { ok: true, value: null },
  ]);
});

test('what the storage has no room for stands beside its older text, until there is room', async () => {
  const { openPage, storage, texts } = device();
  const page = openPage();
  page.set('a:1', 'one');
  storage.condition = 'full';
  expect(page.set('a:1', 'two').ok).toBe(false);
  await settled();
  const next = openPage();
  await next.load();
  expect([next.get('a:1'), next.get('a:1+')]).toEqual([
    { ok: true, value: 'one' },
    { ok: true, value: 'two' },
  ]);
  storage.condition = 'well';
  page.set('a:1', 'three');
  await settled();
  expect(texts()).toEqual({ storage: [['a:1', 'three']], store: [['a:1', 'three']] });
});

test.each(['blocked', 'full', 'hanging'] as const)(
  'a device store that is %s keeps nothing back',
  async (condition) => {
    const { openPage, store, storage } = device();
    store.condition = condition;
    const page = openPage();
    void page.load();
    for (const text of ['one', 'two', 'three']) {
      expect(page.set('a:1', text)).toEqual({ ok: true, value: null });
      await settled();
    }
    expect([[...storage.texts], page.get('a:1')]).toEqual([
      [['a:1', 'three']],
      { ok: true, value: 'three' },
    ]);
  },
);

test('a storage that is blocked is read from the device store', async () => {
  const { openPage, storage } = device();
  storage.condition = 'blocked';
  const page = openPage();
  expect(page.keys().ok).toBe(false);
  expect(page.set('a:1', 'one').ok).toBe(false);
  await settled();
  const next = openPage();
  expect([await next.load(), next.keys()]).toEqual([true, { ok: true, value: ['a:1+'] }]);
});

test('kept once, a text is in one place and removing leaves no note', async () => {
  const storage = memoryStorage();
  const page = keptTwice(storage, null);
  page.set('a:1', 'one');
  page.set('a:2', 'two');
  page.remove('a:1');
  expect([[...storage.texts], await page.load()]).toEqual([[['a:2', 'two']], false]);
});
