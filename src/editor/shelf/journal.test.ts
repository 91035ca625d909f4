import { expect, test } from 'vitest';

import { fail, ok } from '../../core/result.ts';
import type { StorageFailure } from '../../lms/keyValueStorage.ts';
import type { DeviceStore } from '../../session/ports.ts';
import { journalOf } from './journal.ts';

/** A store in memory. */
function memory(texts: Map<string, string>): DeviceStore {
  return {
    load: () => Promise.resolve(ok(new Map(texts))),
    write: (changes) => {
      for (const [key, text] of changes) {
        if (text === null) texts.delete(key);
        else texts.set(key, text);
      }
      return Promise.resolve(ok(null));
    },
  };
}

const entry = {
  changes: [{ path: 'course.json', before: null, after: '\uFEFF{}\r\n' }],
  history: '{"done":[]}',
};

const windows = (own: string, ...open: readonly string[]) => ({
  own,
  open: async () => new Set(open),
});
const desk = { kind: 'desk' } as const;

test('what was about to be written is found once its window is no more, and stays with the next', async () => {
  const store = memory(new Map());
  const first = journalOf(desk, windows('first'), store);
  expect(await first.read('hope')).toEqual(ok([]));
  await first.keep('hope', entry);
  await first.keep('hope', { ...entry, history: '[]' });
  const second = journalOf(desk, windows('second'), store);
  expect(await second.read('hope')).toEqual(ok([{ ...entry, history: '[]' }]));
  await second.keep('hope', { changes: [], history: '' });
  const third = journalOf(desk, windows('third'), store);
  expect(await third.read('hope')).toEqual(ok([{ changes: [], history: '' }]));
});

test('what a window that is open keeps is not taken from it, nor written over', async () => {
  const store = memory(new Map());
  await journalOf(desk, windows('first'), store).keep('hope', entry);
  const second = journalOf(desk, windows('second', 'first'), store);
  expect(await second.read('hope')).toEqual(ok([]));
  await second.keep('hope', { changes: [], history: '' });
  const { ok: isRead, ...left } = await journalOf(desk, windows('third'), store).read('hope');
  expect([isRead, 'value' in left && left.value.length]).toEqual([true, 2]);
});

test('a history that has no room gives way to what is not saved yet, and leaves no old entry', async () => {
  const store = memory(new Map());
  const small: DeviceStore = {
    load: store.load,
    write: (changes) =>
      [...changes.values()].some((text) => (text?.length ?? 0) > 1_000)
        ? Promise.resolve(fail<StorageFailure>({ cause: 'full', detail: '' }))
        : store.write(changes),
  };
  await journalOf(desk, windows('first'), small).keep('hope', entry);
  const second = journalOf(desk, windows('second'), small);
  await second.read('hope');
  const history = 'x'.repeat(2_000);
  const next = [{ path: 'course.json', before: null, after: '[]' }];
  expect(await second.keep('hope', { changes: next, history })).toEqual(ok(null));
  const third = journalOf(desk, windows('third'), small);
  expect(await third.read('hope')).toEqual(ok([{ changes: next, history: '' }]));
});

test('an entry of the time before windows had names is read', async () => {
  const store = memory(new Map([['journal/desk/hope', JSON.stringify(entry)]]));
  expect(await journalOf(desk, windows('first'), store).read('hope')).toEqual(ok([entry]));
});

test('courses of one name on two shelves are two courses', async () => {
  const store = memory(new Map());
  await journalOf(desk, windows('first'), store).keep('hope', entry);
  expect(await journalOf({ kind: 'browser' }, windows('second'), store).read('hope')).toEqual(
    ok([]),
  );
});

test.each(['', '{', '{"changes":1}'])('an entry that is none counts for none: %s', async (text) => {
  const store = memory(new Map([['journal/desk/hope', text]]));
  expect(await journalOf(desk, windows('first'), store).read('hope')).toEqual(ok([]));
});

test('a browser that keeps nothing says so', async () => {
  const failure = { cause: 'blocked', detail: expect.any(String) };
  expect(await journalOf(desk, windows('first')).read('hope')).toEqual({
    ok: false,
    error: failure,
  });
});

test('a database that never answers keeps no course from being opened, and loses nothing of it', async () => {
  const texts = new Map([['journal/desk/hope/first', JSON.stringify(entry)]]);
  const answers: (() => void)[] = [];
  const silent: DeviceStore = {
    ...memory(texts),
    load: () => new Promise((tell) => answers.push(() => tell(ok(new Map(texts))))),
  };
  const second = journalOf(desk, windows('second'), silent, (_milliseconds, run) => {
    queueMicrotask(run);
    return () => undefined;
  });
  expect(await second.read('hope')).toMatchObject({ ok: false, error: { cause: 'blocked' } });
  answers.forEach((answer) => answer());
  await second.keep('hope', { changes: [], history: '' });
  expect(await journalOf(desk, windows('third'), memory(texts)).read('hope')).toMatchObject({
    ok: true,
    value: [{ changes: [] }, entry],
  });
});
