import { expect, test } from 'vitest';

import { ok } from '../../core/result.ts';
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

test('what was about to be written is found until it was written', async () => {
  const texts = new Map<string, string>();
  const journal = journalOf({ kind: 'desk' }, memory(texts));
  expect(await journal.read('hope')).toEqual(ok(null));
  await journal.keep('hope', entry);
  await journal.keep('hope', { ...entry, history: '[]' });
  const reopened = journalOf({ kind: 'desk' }, memory(texts));
  expect(await reopened.read('hope')).toEqual(ok({ ...entry, history: '[]' }));
  await reopened.drop('hope');
  expect(await journal.read('hope')).toEqual(ok(null));
  expect(texts.size).toBe(0);
});

test('courses of one name on two shelves are two courses', async () => {
  const store = memory(new Map());
  await journalOf({ kind: 'desk' }, store).keep('hope', entry);
  expect(await journalOf({ kind: 'browser' }, store).read('hope')).toEqual(ok(null));
});

test.each(['', '{', '{"changes":1}'])('an entry that is none counts for none: %s', async (text) => {
  const store = memory(new Map([['journal/desk/hope', text]]));
  expect(await journalOf({ kind: 'desk' }, store).read('hope')).toEqual(ok(null));
});

test('a browser that keeps nothing says so', async () => {
  const failure = { cause: 'blocked', detail: expect.any(String) };
  expect(await journalOf({ kind: 'desk' }).read('hope')).toEqual({ ok: false, error: failure });
});
