import { applyEdits } from 'jsonc-parser';
import * as z from 'zod';
import { expect, test } from 'vitest';

import { field, group, id, itemReference, items, plainText } from '../../blocks/fields.ts';
import { JsonDocument } from '../load/jsonDocument.ts';
import { mendedIds } from './fixFiles.ts';
import { idsInUse } from './idsInUse.ts';
import { IdGiver } from './newIds.ts';

const words = { title: 'T', description: 'D', example: 'e' };
const item = { id: id(words), title: plainText(words) };

/** Blocks that nobody has yet: cards that belong to groups, and come after any items. */
const lesson = z.strictObject({
  blocks: field(
    z.array(
      z.strictObject({
        id: id(words),
        cards: items(
          z.strictObject({
            ...item,
            group: itemReference('groups', words).optional(),
            after: group(z.array(itemReference(null, words)).optional(), words),
          }),
          words,
        ),
        groups: items(z.strictObject(item), words),
      }),
    ),
    { kind: 'blocks' },
    words,
  ),
});

/** A block with its ids mended. */
function fixed(...blocks: readonly object[]): unknown {
  const text = JSON.stringify({ blocks });
  const document = new JsonDocument('lessons/one.json', text);
  const { holders, mentions } = idsInUse(lesson, JSON.parse(text));
  const claimants = holders.map((holder) => ({ ...holder, file: document.file, claim: 0 }));
  const giver = new IdGiver();
  giver.reserve(claimants);
  const { edits } = mendedIds({ document, ids: { holders: claimants, mentions } }, giver);
  return JSON.parse(applyEdits(text, [...edits])).blocks;
}

const card = { id: 'hope', title: 'Hope' };
const other = { id: 'fear', title: 'Fear' };

test('an item that gets another id is named by it in its block', () => {
  expect(
    fixed({
      id: 'sort',
      cards: [
        { ...card, group: 'hope' },
        { ...other, group: 'fears', after: ['hope'] },
      ],
      groups: [card, { id: 'fears', title: 'Fears' }],
    }),
  ).toEqual([
    {
      id: 'sort',
      // The card keeps its id, and is the one that is meant where any item can be.
      cards: [
        { ...card, group: 'hope-2' },
        { ...other, group: 'fears', after: ['hope'] },
      ],
      groups: [
        { id: 'hope-2', title: 'Hope' },
        { id: 'fears', title: 'Fears' },
      ],
    },
  ]);
});

test('of two items in a list the first is meant, which keeps its id', () => {
  const groups = [card, card];
  expect(fixed({ id: 'sort', cards: [{ ...other, group: 'hope' }], groups })).toEqual([
    {
      id: 'sort',
      cards: [{ ...other, group: 'hope' }],
      groups: [card, { id: 'hope-2', title: 'Hope' }],
    },
  ]);
});

test('what another block names stays', () => {
  const twice = { id: 'one', cards: [card], groups: [card] };
  const once = { id: 'two', cards: [{ ...other, group: 'hope' }], groups: [card] };
  expect(fixed(twice, once)).toEqual([
    { id: 'one', cards: [card], groups: [{ id: 'hope-2', title: 'Hope' }] },
    once,
  ]);
});
