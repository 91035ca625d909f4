import { expect, test } from 'vitest';

import { itemReference } from '../../../blocks/fields.ts';
import { formatWords } from './formatWords.ts';

test('an item that is named by anything but an id', () => {
  const words = { title: 'Group', description: 'Where it belongs.', example: 'rights' };
  const schema = itemReference('groups', words);
  const path = ['cards', 0, 'group'];
  expect(formatWords({ path, value: 'Our Rights', schema, example: 'rights' })).toMatchObject({
    rule: 'bad-id',
    message: '“Our Rights” cannot be an id.',
    remedy:
      'An id begins with a letter and has small letters a–z, digits and hyphens only: “our-rights”.',
  });
});
