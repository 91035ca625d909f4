import * as z from 'zod';
import { expect, test } from 'vitest';

import { fixtureContext } from './compileFixture.ts';
import { id, itemReference, items, plainText } from './fields.ts';
import { mapTexts } from './mapTexts.ts';
import { schemaFields } from './schemaFields.ts';

const words = { title: 'T', description: 'D', example: 'e' };
const group = itemReference('groups', {
  title: 'Group',
  description: 'The group that the card belongs to.',
  example: 'rights',
});

/** A block that nobody has yet: cards that belong to groups. */
const sorting = z.strictObject({
  groups: items(z.strictObject({ id: id(words), title: plainText(words) }), words),
  cards: items(z.strictObject({ id: id(words), front: plainText(words), group }), words),
});

const sorted = {
  groups: [
    { id: 'rights', title: 'Rights' },
    { id: 'duties', title: 'Duties' },
  ],
  cards: [{ id: 'vote', front: 'To vote', group: 'rights' }],
};

test('it is an id, and nothing else', () => {
  expect(sorting.safeParse(sorted).success).toBe(true);
  expect(group.safeParse('The rights').success).toBe(false);
});

test('it knows the list whose items it names, and its words', () => {
  const field = schemaFields(sorting).find(({ path }) => path === 'cards[].group');
  expect(field).toEqual({
    path: 'cards[].group',
    schema: group,
    facts: { kind: 'itemReference', list: 'groups' },
    words: {
      title: 'Group',
      description: 'The group that the card belongs to.',
      example: 'rights',
    },
    required: true,
  });
});

test('editors are told what it is', () => {
  expect(z.toJSONSchema(group)).toMatchObject({
    type: 'string',
    title: 'Group',
    description: 'The group that the card belongs to.',
    examples: ['rights'],
  });
});

test('a translation leaves it alone', () => {
  expect(mapTexts(sorting, sorted, () => '…')).toEqual({
    groups: [
      { id: 'rights', title: '…' },
      { id: 'duties', title: '…' },
    ],
    cards: [{ id: 'vote', front: '…', group: 'rights' }],
  });
});

test('it compiles to the number of the item', () => {
  const { item } = fixtureContext();
  const groups = sorted.groups.map((each) => item(each.id));
  const cards = sorted.cards.map((card) => ({ id: item(card.id), group: item(card.group) }));
  expect({ groups, cards }).toEqual({ groups: [1, 2], cards: [{ id: 3, group: 1 }] });
});
