import { expect, test } from 'vitest';

import { jsonIn, treeOf } from './jsonText.ts';

test.each([
  ['{ "title": "Hope", "lessons": ["a", 2, null] }', { title: 'Hope', lessons: ['a', 2, null] }],
  ['{ "title": "Hope", "title": "Trust" }', { title: 'Trust' }],
  ['{ "title": "Hope", }', { title: 'Hope' }],
  ['{ "title": "Hope" "lessons": [1,', { title: 'Hope', lessons: [1] }],
  ['', undefined],
])('%s is read, past all mistakes', (text, value) => {
  expect(jsonIn(text)).toEqual(value);
});

test('the nodes of one text are found once, and those of another anew', () => {
  const text = '{ "title": "Hope" }';
  expect(treeOf(`${text}`)).toBe(treeOf(text));
  expect(treeOf('{ "title": "Trust" }')?.children?.[0]?.children?.[1]?.value).toBe('Trust');
  expect(treeOf('')).toBeUndefined();
});
