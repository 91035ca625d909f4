import { expect, test } from 'vitest';

import { readReview, readReviewFile } from './reviewFile.ts';

const comment = {
  id: 'a1',
  reviewer: 'Ana',
  block: 7,
  page: 'Hope',
  words: 'Hope grows',
  text: 'Say who says so.',
  at: '2026-11-29T10:00:00.000Z',
};
const file = {
  format: 1,
  kind: 'waymark-review',
  course: 'peer-work',
  version: '1.0.0',
  comments: [comment],
};

test('what a reviewer sent is read, and has no answer yet; an earlier copy did not say in which lesson', () => {
  expect(readReview(JSON.stringify(file), 'peer-work')).toEqual({
    ok: true,
    value: { ...file, comments: [{ ...comment, lesson: null, answer: '', done: false }] },
  });
});

test('a file that a program put its mark before is read as well', () => {
  expect(readReview(`\uFEFF${JSON.stringify(file)}`, 'peer-work').ok).toBe(true);
});

test('comments on another course are not taken for this one', () => {
  expect(readReview(JSON.stringify(file), 'hope')).toEqual({ ok: false, error: 'otherCourse' });
});

test.each([
  ['nothing', ''],
  ['half a file', JSON.stringify(file).slice(0, 80)],
  ['another file', '{"format":1,"lessons":[]}'],
  [
    'a text that is too long',
    JSON.stringify({ ...file, comments: [{ ...comment, text: 'x'.repeat(10_001) }] }),
  ],
  [
    'more comments than anybody writes',
    JSON.stringify({ ...file, comments: Array.from({ length: 2_001 }, () => comment) }),
  ],
  [
    'a block that is no number',
    JSON.stringify({ ...file, comments: [{ ...comment, block: 'x' }] }),
  ],
])('%s is no file of comments', (_what, written) => {
  expect(readReview(written, 'peer-work')).toEqual({ ok: false, error: 'unreadable' });
});

test('a film in the place of what a reviewer sent is not read, and what is gone is said', async () => {
  const film = Object.defineProperties(new Blob(), {
    size: { value: 1_000_000_000 },
    text: { value: async () => JSON.stringify(file) },
  });
  const gone = Object.defineProperty(new Blob(), 'text', {
    value: () => Promise.reject(new DOMException('', 'NotFoundError')),
  });
  for (const each of [film, gone]) {
    expect(await readReviewFile(each, 'peer-work')).toEqual({ ok: false, error: 'unreadable' });
  }
  const sent = new Blob([JSON.stringify(file)]);
  expect((await readReviewFile(sent, 'peer-work')).ok).toBe(true);
});
