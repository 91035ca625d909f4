import { expect, test } from 'vitest';

import { jsonIn } from './jsonIn.ts';

test.each([
  ['{ "title": "Hope", "lessons": ["a", 2, null] }', { title: 'Hope', lessons: ['a', 2, null] }],
  ['{ "title": "Hope", "title": "Trust" }', { title: 'Trust' }],
  ['{ "title": "Hope", }', { title: 'Hope' }],
  ['{ "title": "Hope" "lessons": [1,', { title: 'Hope', lessons: [1] }],
  ['', undefined],
])('%s is read, past all mistakes', (text, value) => {
  expect(jsonIn(text)).toEqual(value);
});

test.each(['['.repeat(100_000), `{"title": "Hope", "lessons": ${'[{"a":'.repeat(50_000)}`])(
  'what is nested too deep for reading past its mistakes is nothing, and stops nobody',
  (text) => {
    expect(jsonIn(text)).toBeUndefined();
  },
);
