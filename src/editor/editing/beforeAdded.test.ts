import { expect, test } from 'vitest';

import { beforeAdded } from './beforeAdded.ts';

const FILE = 'lessons/hope.json';
const draftOf = (...blocks: readonly object[]) => new Map([[FILE, JSON.stringify({ blocks })]]);
const at = (...path: readonly (string | number)[]) => ({ file: FILE, path });

const [text, copy, list] = [{ text: 'Hope' }, { text: 'Hope' }, { items: ['a', 'b'] }];

test('whoever undoes a copy is back at what was copied, also within what was added', () => {
  const [added, undone] = [draftOf(text, copy, list), draftOf(text, list)];
  expect(beforeAdded(added, undone, at('blocks', 1))).toEqual(at('blocks', 0));
  expect(beforeAdded(added, undone, at('blocks', 1, 'text'))).toEqual(at('blocks', 0));
});

test('the same holds for an item of a block', () => {
  const [added, undone] = [draftOf(text, { items: ['a', 'b', 'c'] }), draftOf(text, list)];
  expect(beforeAdded(added, undone, at('blocks', 1, 'items', 2))).toEqual(
    at('blocks', 1, 'items', 1),
  );
});

test('what was added before the first, moved, removed or written leads to its own place', () => {
  const two = draftOf(text, list);
  expect(beforeAdded(draftOf(copy, text, list), two, at('blocks', 0))).toEqual(at('blocks', 0));
  expect(beforeAdded(draftOf(list, text), two, at('blocks', 1))).toEqual(at('blocks', 1));
  expect(beforeAdded(draftOf(text), two, at('blocks', 1))).toEqual(at('blocks', 1));
  expect(beforeAdded(two, draftOf(text, { items: ['a', 'c'] }), at('blocks', 1))).toEqual(
    at('blocks', 1),
  );
  expect(beforeAdded(two, new Map(), at('blocks', 1))).toEqual(at('blocks', 1));
});
