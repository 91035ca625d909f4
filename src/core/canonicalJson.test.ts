import { expect, it } from 'vitest';

import { canonicalJson } from './canonicalJson.ts';

it('gives equal texts for equal values, whatever the order of their keys', () => {
  expect(canonicalJson({ b: [{ d: 1, c: null }], a: 'x' })).toBe(
    '{"a":"x","b":[{"c":null,"d":1}]}',
  );
});

it('keeps the order of lists', () => {
  expect(canonicalJson([2, 1])).toBe('[2,1]');
});
