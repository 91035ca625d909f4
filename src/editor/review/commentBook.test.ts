import { expect, test } from 'vitest';

import { fail, ok } from '../../core/result.ts';
import type { DeviceStore } from '../../session/ports.ts';
import { fakeTabs } from '../shelf/testing/fakeTabs.ts';
import { openCommentBook } from './commentBook.ts';
import type { ReviewComment } from './reviewFile.ts';

const comment = (id: string): ReviewComment => ({
  id,
  reviewer: 'Ana',
  block: 7,
  lesson: null,
  page: 'Hope',
  words: 'Hope grows',
  text: 'Say who says so.',
  at: '2026-11-29T10:00:00.000Z',
  answer: '',
  done: false,
});

function memoryStore(texts = new Map<string, string>()): DeviceStore {
  return {
    load: async () => ok(new Map(texts)),
    write: async (changes) => {
      for (const [key, text] of changes) {
        if (text === null) texts.delete(key);
        else texts.set(key, text);
      }
      return ok(null);
    },
  };
}

/** The windows of a browser, each with the same book. */
function browser(texts?: Map<string, string>) {
  const [store, { channels }] = [memoryStore(texts), fakeTabs()];
  return { open: () => openCommentBook(store, channels, 'review/desk/hope') };
}

/** What was told to other windows has arrived. */
const told = () => new Promise((settled) => setTimeout(settled));

test('what is sent twice is there once, and keeps what was answered', async () => {
  const { open } = browser();
  const book = await open();
  expect(book.take([comment('a'), comment('b')])).toBe(2);
  book.change('a', { answer: 'It was Ana.', done: true });
  expect(book.take([comment('a'), comment('c')])).toBe(1);
  book.remove('b');
  const again = await open();
  expect(again.comments.get()).toEqual([
    { ...comment('a'), answer: 'It was Ana.', done: true },
    comment('c'),
  ]);
});

test('a file that says one thing twice says it once', async () => {
  const book = await browser().open();
  expect(book.take([comment('a'), comment('a')])).toBe(1);
  expect(book.comments.get()).toEqual([comment('a')]);
});

test('two windows that each take a file, and answer, lose nothing of each other', async () => {
  const { open } = browser();
  const [one, other] = [await open(), await open()];
  one.take([comment('a'), comment('b')]);
  other.take([comment('c')]);
  await told();
  one.change('c', { answer: 'It was Ana.' });
  await told();
  other.change('c', { done: true });
  other.remove('b');
  await told();
  const all = [comment('a'), { ...comment('c'), answer: 'It was Ana.', done: true }];
  expect(one.comments.get()).toEqual(all);
  expect(other.comments.get()).toEqual(all);
  expect((await open()).comments.get()).toEqual(all);
});

test('a window that is closed hears of nothing', async () => {
  const { open } = browser();
  const [one, other] = [await open(), await open()];
  one.close();
  other.take([comment('a')]);
  await told();
  expect(one.comments.get()).toEqual([]);
});

test('the oldest stand first, whoever came first', async () => {
  const book = await browser().open();
  const early = { ...comment('z'), at: '2026-11-28T10:00:00.000Z' };
  book.take([comment('a')]);
  book.take([early]);
  expect(book.comments.get()).toEqual([early, comment('a')]);
});

test('what earlier versions kept as one list is read, and each comment kept by itself', async () => {
  const texts = new Map([['review/desk/hope', JSON.stringify([comment('a'), comment('b')])]]);
  const { open } = browser(texts);
  expect((await open()).comments.get()).toEqual([comment('a'), comment('b')]);
  expect([...texts.keys()]).toEqual(['review/desk/hope/a', 'review/desk/hope/b']);
  expect((await open()).comments.get()).toEqual([comment('a'), comment('b')]);
});

test('what cannot be read counts for none', async () => {
  const texts = new Map([
    ['review/desk/hope', '{"no": "list"}'],
    ['review/desk/hope/a', '{'],
    ['review/desk/hope/b', '{"no": "comment"}'],
    ['review/desk/hope-2/c', JSON.stringify(comment('c'))],
  ]);
  expect((await browser(texts).open()).comments.get()).toEqual([]);
});

test('where the browser keeps nothing, comments stay as long as the page', async () => {
  const blocked = fail({ cause: 'blocked' as const, detail: '' });
  const store: DeviceStore = { load: async () => blocked, write: async () => blocked };
  const book = await openCommentBook(store, fakeTabs().channels, 'review/desk/hope');
  book.take([comment('a')]);
  expect(book.comments.get()).toEqual([comment('a')]);
});
