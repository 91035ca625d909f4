import * as z from 'zod';
import { expect, test } from 'vitest';

import { itemReference } from '../../blocks/fields.ts';
import { schemaFields } from '../../blocks/schemaFields.ts';
import { fieldLine } from './fieldLine.ts';

const words = { title: 'Group', description: 'Where it belongs.', example: 'rights' };

test('authors read which items they may name', () => {
  const block = z.strictObject({
    group: itemReference('groups', words),
    after: itemReference(null, words).optional(),
  });
  expect(schemaFields(block).map(fieldLine)).toEqual([
    '- `group` **Group** (needed; the id of one of `groups`). Where it belongs. For example `"rights"`.',
    '- `after` **Group** (may be left out; the id of an item of this block). Where it belongs. For example `"rights"`.',
  ]);
});
