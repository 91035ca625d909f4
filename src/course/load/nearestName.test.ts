import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { editDistance, nearestName } from './nearestName.ts';

test.each([
  ['cardz', ['type', 'cards', 'card'], 'cards'],
  ['CARDS', ['type', 'cards'], 'cards'],
  ['qiuz', ['quiz', 'welcome'], 'quiz'],
  ['flipcard', ['flipCards', 'trueFalse'], 'flipCards'],
  ['x', ['title'], null],
  ['colour', ['text', 'title'], null],
  ['cards', [], null],
])('%s among %j', (word, names, nearest) => {
  expect(nearestName(word, names)).toBe(nearest);
});

test('neighbours that changed places count as one mistake', () => {
  expect([editDistance('quiz', 'qiuz'), editDistance('ab', 'ba'), editDistance('', 'abc')]).toEqual(
    [1, 1, 3],
  );
});

test('the distance is the same both ways, and nothing only for the same word', () => {
  const word = fc.string({ maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
    }),
  );
});
