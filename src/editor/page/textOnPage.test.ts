import { expect, test } from 'vitest';

import { valueStore } from '../../session/valueStore.ts';
import type { Command } from '../commands/edit.ts';
import { changed, newHistory, undo } from '../document/history.ts';
import type { ToFrame } from '../frame/messages.ts';
import { textOnPage } from './textOnPage.ts';

const FILE = 'lessons/hope.json';
const place = { file: FILE, path: ['title'] };

/** A lesson in which the author writes on the page; gives what the page is told. */
function onPage(title = 'Hope') {
  const lesson = { format: 1, type: 'lesson', id: 'hope', title, minutes: 5, blocks: [] };
  const history = valueStore(newHistory(new Map([[FILE, JSON.stringify(lesson)]])));
  const act = (command: Command) => {
    const edit = command(history.get().draft);
    if (edit !== null) history.set(changed(history.get(), { ...edit, at: 0 }));
    return edit !== null;
  };
  const told: ToFrame[] = [];
  const { hear } = textOnPage({ history, act }, (message) => told.push(message));
  return {
    hear,
    told,
    undo: () => history.set(undo(history.get())),
    draft: () => history.get().draft,
  };
}

test('what is written on the page stands in the draft, and the page is not told of its own words', () => {
  const { hear, told, draft } = onPage();
  hear({ kind: 'pressed', place, text: 'Hope' });
  hear({ kind: 'text', place, text: 'Hope a', how: 'written' });
  hear({ kind: 'text', place, text: 'Hope and', how: 'written' });
  expect(draft().get(FILE)).toContain('"title":"Hope and"');
  expect(told).toEqual([]);
});

test('what is undone, or written in the form, is told to the page', () => {
  const { hear, told, undo: undoAll } = onPage();
  hear({ kind: 'pressed', place, text: 'Hope' });
  hear({ kind: 'text', place, text: 'Hope and', how: 'written' });
  undoAll();
  expect(told).toEqual([{ kind: 'written', place, text: 'Hope' }]);
});

test('signs that became what they mean are undone by themselves, and then what was typed', () => {
  const { hear, told, undo: undoAll } = onPage();
  hear({ kind: 'pressed', place, text: 'Hope' });
  hear({ kind: 'text', place, text: 'Hope \\*now\\*', how: 'written' });
  hear({ kind: 'text', place, text: 'Hope *now*', how: 'formed' });
  hear({ kind: 'text', place, text: 'Hope *now*!', how: 'written' });
  undoAll();
  undoAll();
  undoAll();
  expect(told.map((message) => message.kind === 'written' && message.text)).toEqual([
    'Hope *now*',
    'Hope \\*now\\*',
    'Hope',
  ]);
});

test('a page that shows an older text is told the newest as soon as it is written in', () => {
  const { hear, told } = onPage();
  hear({ kind: 'pressed', place, text: 'Ho' });
  expect(told).toEqual([{ kind: 'written', place, text: 'Hope' }]);
});

test('a text that only holds a place is chosen as a whole, for what is typed to take its place', () => {
  const { hear, told } = onPage('Write a title here');
  hear({ kind: 'pressed', place, text: 'Write a title here' });
  expect(told).toEqual([{ kind: 'act', act: { kind: 'chooseAll' } }]);
  hear({ kind: 'text', place, text: 'H', how: 'written' });
  hear({ kind: 'pressed', place, text: 'H' });
  expect(told).toHaveLength(1);
});

test('nobody is told of a picture that was pressed', () => {
  const { hear, told } = onPage();
  hear({ kind: 'pressed', place, text: null });
  expect(told).toEqual([]);
});
