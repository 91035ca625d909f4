import { expect, test } from 'vitest';

import { treeOf } from './jsonText.ts';

test('the nodes of one text are found once, and those of another anew', () => {
  const text = '{ "title": "Hope" }';
  expect(treeOf(`${text}`)).toBe(treeOf(text));
  expect(treeOf('{ "title": "Trust" }')?.children?.[0]?.children?.[1]?.value).toBe('Trust');
  expect(treeOf('')).toBeUndefined();
});
