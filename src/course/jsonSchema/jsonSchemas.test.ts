import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { jsonSchemas } from './jsonSchemas.ts';

test.each([...jsonSchemas()])(
  'public/schema/%s is up to date (else: npm run -s waymark -- schema --write)',
  (file, text) => {
    expect(readFileSync(`public/schema/${file}`, 'utf8').replaceAll('\r\n', '\n')).toBe(text);
  },
);

interface Described {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly examples?: readonly unknown[];
}

/** Every field of every group in a schema, with the path to it. */
function fieldsIn(value: unknown, path = ''): readonly (readonly [string, Described])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    name === 'properties'
      ? [
          ...Object.entries<Described>(part).map(
            ([field, schema]) => [`${path}.${field}`, schema] as const,
          ),
          ...fieldsIn(part, path),
        ]
      : fieldsIn(part, `${path}.${name}`),
  );
}

test.each([...jsonSchemas()])('%s explains every field', (_file, text) => {
  const unexplained = fieldsIn(JSON.parse(text)).filter(
    ([, { $ref, title, description, markdownDescription, examples }]) =>
      // What is named elsewhere is explained there.
      $ref === undefined && [title, description, markdownDescription, examples].includes(undefined),
  );
  expect(unexplained.map(([path]) => path)).toEqual([]);
});

test('each block type stands in the lesson schema under its own name', () => {
  const schema: unknown = JSON.parse(jsonSchemas().get('lesson.schema.json') ?? '');
  expect(schema).toMatchObject({
    definitions: {
      block: { oneOf: expect.arrayContaining([{ $ref: '#/definitions/flipCards' }]) },
      flipCards: { properties: { type: { const: 'flipCards' }, cards: { type: 'array' } } },
    },
  });
});

test('what has a default can be left out', () => {
  const schema: unknown = JSON.parse(jsonSchemas().get('course.schema.json') ?? '');
  expect(schema).toMatchObject({
    required: expect.not.arrayContaining(['passingScore', 'navigation']),
  });
});
