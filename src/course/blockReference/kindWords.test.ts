import * as z from 'zod';
import { expect, test } from 'vitest';

import { fieldFacts, items, plainText, reference, setting } from '../../blocks/fields.ts';
import type { AnySchema } from '../../blocks/schemaNode.ts';
import { kindWords } from './kindWords.ts';

const words = { title: 'Look', description: 'How it looks.', example: 'list' };

const wordsOf = (schema: AnySchema): string | null => {
  const facts = fieldFacts.get(schema);
  return facts === undefined ? null : kindWords(facts, schema);
};

const item = z.strictObject({ id: z.string() });

test.each([
  [setting(z.enum(['list', 'plan']).default('list'), words), '`"list"` or `"plan"`'],
  [setting(z.enum(['bar', 'line', 'pie']), words), '`"bar"`, `"line"` or `"pie"`'],
  [setting(z.boolean(), words), '`true` or `false`'],
  [setting(z.number().min(0).max(100), words), 'a number from 0 to 100'],
  [setting(z.int(), words), 'a whole number'],
  [setting(z.number().min(0), words), 'a number, 0 or more'],
  [setting(z.number().positive(), words), 'a number above 0'],
  [setting(z.array(plainText(words)), words), 'a list of texts'],
  [setting(z.array(reference('lesson', words)), words), 'a list of ids'],
  [items(item, words), 'a list'],
  [reference('objective', words), 'the id of an objective in `course.json`'],
])('authors read what they may write: %#', (schema, expected) => {
  expect(wordsOf(schema)).toBe(expected);
});
