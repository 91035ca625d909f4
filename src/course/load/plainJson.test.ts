import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { runs } from '../../../tests/effort.ts';
import { beyondBounds } from './bounds.ts';
import { JsonDocument } from './jsonDocument.ts';
import { jsonValue } from './jsonValue.ts';
import { plainJson } from './plainJson.ts';

const most = { depth: 64, parts: 1_000 };

test.each([
  ['{ "a": [1, true, null, "b:\\"{,"], "c": {} }'],
  ['"only a text: \\\\"'],
  [' 12e3 '],
  ['[]'],
])('reads %s', (text) => {
  expect(plainJson(text, most)).toEqual({ value: JSON.parse(text) });
});

test.each([
  ['a field twice', '{ "a": 1, "b": { "c": 1, "\\u0063": 2 } }'],
  ['a name that no field may have', '{ "a": [{ "__proto__": {} }] }'],
  ['a comma too many', '[1,]'],
  ['a comment', '[1] // one'],
  ['a string without an end', '["a'],
  ['nothing', ''],
  ['too deep', '['.repeat(65) + ']'.repeat(65)],
  ['too many parts', JSON.stringify(Array.from({ length: 600 }, () => 1))],
])('leaves to the parser: %s', (_name, text) => {
  expect(plainJson(text, most)).toBeNull();
});

const piece = fc.oneof(
  fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', '"a"', '"a":', ' ', '1', '-', 'null'),
  fc.json({ maxDepth: 2 }),
);

test('gives what the parser gives, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('');
      const read = plainJson(text, most);
      if (read === null) return;
      const { root, problems } = new JsonDocument('course.json', text);
      expect(problems).toEqual([]);
      expect(root === null ? null : jsonValue(root)).toEqual({ ...read, findings: [] });
      expect(beyondBounds(text, { bytes: 1_000_000, tokens: most.parts })).toBeNull();
    }),
    { numRuns: runs(1_000) },
  );
});
