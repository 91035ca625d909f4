import { expect, test } from 'vitest';

import { adoptSame } from './adoptSame.ts';

test('keeps what says the same, however deep, and takes the rest', () => {
  const before = { title: 'One', blocks: [{ id: 'a', words: ['x'] }, { id: 'b' }] };
  const next = { title: 'Two', blocks: [{ id: 'a', words: ['x'] }, { id: 'c' }] };

  expect(adoptSame(before, next)).toBe(false);

  expect(next).toEqual({ title: 'Two', blocks: [{ id: 'a', words: ['x'] }, { id: 'c' }] });
  expect(next.blocks[0]).toBe(before.blocks[0]);
  expect(next.blocks[1]).not.toBe(before.blocks[1]);
});

test('says that all is the same', () => {
  expect(adoptSame({ list: [1, { a: null }] }, { list: [1, { a: null }] })).toBe(true);
  expect(adoptSame([], {})).toBe(false);
  expect(adoptSame(undefined, {})).toBe(false);
});
