import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { markOf, MOST_MARKS, readMarks, withoutMarks } from './mark.ts';

const number = fc.nat({ max: MOST_MARKS - 1 });
const text = fc.string({ unit: 'binary' });

test('a mark is read wherever it stands, and leaves the text as it was', () => {
  fc.assert(
    fc.property(text, number, text, (before, mark, after) => {
      const read = readMarks(before + markOf(mark) + after);
      expect(read).toEqual({ text: before + after, marks: [mark] });
      expect(withoutMarks(JSON.stringify(before + markOf(mark) + after))).toBe(
        JSON.stringify(before + after),
      );
    }),
  );
});

test.each([
  '',
  'Peers',
  'می‌خواهم',
  'a\u200Bb',
  '👩‍👩‍👧',
  '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
])('nothing is a mark in %j', (words) => {
  expect(readMarks(words)).toBeNull();
  expect(withoutMarks(JSON.stringify(words))).toBe(JSON.stringify(words));
});

test('nobody sees a mark: each of its characters may be left out where a text is drawn', () => {
  for (const character of markOf(MOST_MARKS - 1)) {
    expect(character).toMatch(/\p{Default_Ignorable_Code_Point}/u);
  }
});
