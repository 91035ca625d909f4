import { expect, test } from 'vitest';

import type { DraftLesson } from '../draftValues.ts';
import { keptRows, type OutlineRow } from './outlineRows.ts';

const lesson = (id: string, ...texts: readonly string[]): DraftLesson => ({
  id,
  file: `lessons/${id}.json`,
  title: id,
  isQuiz: false,
  value: { blocks: texts.map((text, index) => ({ type: 'text', id: `${id}-${index}`, text })) },
});

const wordsOf = (rows: readonly OutlineRow[]) =>
  rows.map(({ words, children }) => [words, children.map((child) => child.words)]);

test('a letter that the outline does not show leaves all its rows as they are', () => {
  const rowsOf = keptRows();
  const long = 'Peer workers share the power to decide, and draw on what they have been through.';
  const rows = rowsOf([lesson('hope', 'Hope', long), lesson('trust', 'Trust')], 'en');
  expect(rowsOf([lesson('hope', 'Hope', `${long}.`), lesson('trust', 'Trust')], 'en')).toBe(rows);
});

test('a letter that it shows changes the row of its block, and no other', () => {
  const rowsOf = keptRows();
  const before = rowsOf([lesson('hope', 'Hope', 'Courage'), lesson('trust', 'Trust')], 'en');
  const after = rowsOf([lesson('hope', 'Hopes', 'Courage'), lesson('trust', 'Trust')], 'en');
  expect(wordsOf(after)).toEqual([
    ['hope', ['Hopes', 'Courage']],
    ['trust', ['Trust']],
  ]);
  expect(after[0]?.children[1]).toBe(before[0]?.children[1]);
  expect(after[1]).toBe(before[1]);
});
