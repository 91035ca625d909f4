import { expect, test } from 'vitest';

import { placeNow } from './placeNow.ts';

const FILE = 'lessons/hope.json';
const draft = (...blocks: readonly unknown[]) => new Map([[FILE, JSON.stringify({ blocks })]]);
const room = { id: 'room', cards: [{ id: 'one' }, { id: 'two' }] };
const before = draft({ id: 'first' }, room, { front: 'No id.' });
const at = (...path: readonly (string | number)[]) => ({ file: FILE, path });

test.each([
  ['where it was', before, at('blocks', 1, 'file'), at('blocks', 1, 'file')],
  [
    'behind what was put before it',
    draft({ id: 'new' }, { id: 'first' }, room),
    at('blocks', 1, 'file'),
    at('blocks', 2, 'file'),
  ],
  [
    'wherever it was moved, with what it is in',
    draft({ ...room, cards: room.cards.toReversed() }, { id: 'first' }),
    at('blocks', 1, 'cards', 1, 'front'),
    at('blocks', 0, 'cards', 0, 'front'),
  ],
  ['nowhere, once it is gone', draft({ id: 'first' }), at('blocks', 1, 'file'), null],
  ['nowhere, once its file is gone', new Map(), at('blocks', 1, 'file'), null],
  ['by its number, where it has no id', before, at('blocks', 2, 'front'), at('blocks', 2, 'front')],
])('a place is found %s', (_where, now, place, found) => {
  expect(placeNow(before, now, place)).toEqual(found);
});
