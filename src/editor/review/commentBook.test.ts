import { expect, test } from 'vitest';

import { ok } from '../../core/result.ts';
import type { DeviceStore } from '../../session/ports.ts';
import { openCommentBook } from './commentBook.ts';
import type { ReviewComment } from './reviewFile.ts';

const comment = (id: string): ReviewComment => ({
  id,
  reviewer: 'Ana',
  block: 7,
  page: 'Hope',
  words: 'Hope grows',
  text: 'Say who says so.',
  at: '2026-11-29T10:00:00.000Z',
  answer: '',
  done: false,
});

function memoryStore(): DeviceStore {
  const texts = new Map<string, string>();
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

test('what is sent twice is there once, and keeps what was answered', async () => {
  const store = memoryStore();
  const book = await openCommentBook(store, 'hope');
  expect(book.take([comment('a'), comment('b')])).toBe(2);
  book.change('a', { answer: 'It was Ana.', done: true });
  expect(book.take([comment('a'), comment('c')])).toBe(1);
  book.remove('b');
  const again = await openCommentBook(store, 'hope');
  expect(again.comments.get()).toEqual([
    { ...comment('a'), answer: 'It was Ana.', done: true },
    comment('c'),
  ]);
});

test('a file that says one thing twice says it once', async () => {
  const book = await openCommentBook(memoryStore(), 'hope');
  expect(book.take([comment('a'), comment('a')])).toBe(1);
  expect(book.comments.get()).toEqual([comment('a')]);
});

test('what cannot be read counts for none', async () => {
  const store = memoryStore();
  await store.write(new Map([['hope', '{"no": "list"}']]));
  expect((await openCommentBook(store, 'hope')).comments.get()).toEqual([]);
});
