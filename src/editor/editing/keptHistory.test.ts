import { expect, test } from 'vitest';

import { setField } from '../commands/setField.ts';
import type { Draft } from '../document/draft.ts';
import { changed, type History, newHistory, undo } from '../document/history.ts';
import { historyOf, historyText } from './keptHistory.ts';

const draft: Draft = new Map([['course.json', '{ "title": "Hope" }']]);
const title = { file: 'course.json', path: ['title'] };

const written = (history: History, text: string): History => {
  const edit = setField(title, text)(history.draft);
  if (edit === null) throw new Error('There is a title.');
  return changed(history, { ...edit, joins: false, at: 0 });
};

const history = undo(['Hopes', 'More', 'Most'].reduce(written, newHistory(draft)));

test('what can be undone and redone is there again', () => {
  expect(historyOf(historyText(history), history.draft)).toEqual(history);
});

test('what was kept for another draft is of no use', () => {
  expect(historyOf(historyText(history), draft)).toEqual(newHistory(draft));
});

test.each(['', 'null', '{}', '{"hashes":{"__proto__":""},"done":[],"undone":[]}'])(
  '%j is no history',
  (text) => {
    expect(historyOf(text, draft)).toEqual(newHistory(draft));
  },
);

test('of damaged steps, those are there that can be taken', () => {
  const text = historyText(history).replace('"offset":', '"offset":1');
  expect(historyOf(text, history.draft)).toEqual({ ...history, done: history.done.slice(1) });
});
