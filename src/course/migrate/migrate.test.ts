import { expect, test } from 'vitest';

import { migrate } from './migrate.ts';

const steps = [
  {
    fromFormat: 2,
    migrate: ({ heading, ...others }: Readonly<Record<string, unknown>>) => ({
      ...others,
      title: heading,
    }),
  },
  {
    fromFormat: 1,
    migrate: ({ name, ...others }: Readonly<Record<string, unknown>>) => ({
      ...others,
      heading: name,
    }),
  },
];

test('an old file takes every step to today, in order', () => {
  expect(migrate({ format: 1, name: 'Peers' }, steps, 3)).toEqual({
    ok: true,
    value: { format: 3, title: 'Peers' },
  });
});

test('a file starts at its own format', () => {
  expect(migrate({ format: 2, heading: 'Peers' }, steps, 3)).toEqual({
    ok: true,
    value: { format: 3, title: 'Peers' },
  });
});

test('a file of today stays as it is', () => {
  const file = { format: 3, title: 'Peers' };
  expect(migrate(file, steps, 3)).toEqual({ ok: true, value: file });
});

test('a file from the future is an error', () => {
  expect(migrate({ format: 4 }, steps, 3)).toEqual({ ok: false, error: { found: 4, known: 3 } });
});

test.each([[null], [[]], ['text'], [{}], [{ format: '1' }]])(
  '%j is left to the schema',
  (value) => {
    expect(migrate(value, steps, 3)).toEqual({ ok: true, value });
  },
);
