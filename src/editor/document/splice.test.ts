import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { runs } from '../../../tests/effort.ts';
import { narrowed, spliced } from './splice.ts';

test('a letter that was typed is a splice of a letter', () => {
  const typed = { offset: 10, removed: '"Peer work"', inserted: '"Peer workers"' };
  expect(narrowed(typed)).toEqual({ offset: 20, removed: '', inserted: 'ers' });
  expect(narrowed({ offset: 0, removed: 'aa', inserted: 'aaa' })).toEqual({
    offset: 2,
    removed: '',
    inserted: 'a',
  });
});

test('no character is parted', () => {
  expect(narrowed({ offset: 0, removed: 'a😀b', inserted: 'a😁b' })).toEqual({
    offset: 1,
    removed: '😀',
    inserted: '😁',
  });
});

test('a narrowed splice does the same, in whole characters', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', '😀', '😁', '🀀') });
  fc.assert(
    fc.property(texts, texts, texts, texts, (before, removed, inserted, behind) => {
      const splice = { offset: before.length, removed, inserted };
      const narrow = narrowed(splice);
      const text = before + removed + behind;
      expect(spliced(text, [narrow])).toBe(spliced(text, [splice]));
      expect(`${narrow.removed} ${narrow.inserted}`).not.toMatch(/\p{Surrogate}/u);
    }),
    { numRuns: runs(300) },
  );
});
