import { act, fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { valueAt } from '../../../course/load/jsonPath.ts';
import { pastedItems } from './pastedItems.ts';
import { BLOCK, blockPanel, LESSON } from './testing.tsx';

const copied = (plain: string, html = '') => ({
  getData: (type: string) => ({ 'text/plain': plain, 'text/html': html })[type] ?? '',
});

/** Pastes over all of a text. */
function paste(text: HTMLElement, data: ReturnType<typeof copied>, from = 0): void {
  if (!(text instanceof HTMLTextAreaElement)) throw new Error('It is a line of text.');
  act(() => text.focus());
  text.setSelectionRange(from, text.value.length);
  fireEvent.paste(text, { clipboardData: data });
}

const checklist = {
  type: 'checklist',
  id: 'list',
  title: 'Before you start',
  items: [
    { id: 'a', text: 'What comes in place 1' },
    { id: 'b', text: 'What comes in place 2' },
    { id: 'c', text: 'Ask for a mentor' },
  ],
};
const [first = ''] = checklist.items.map(({ text }) => text);

test('lines become items: over what nobody wrote yet, and before what somebody did', async () => {
  const { value } = await blockPanel(checklist);
  paste(screen.getByDisplayValue(first), copied('• Meet the team\n2. Read *it*\n\n- Ask\n'));
  expect(valueAt(value(LESSON), [...BLOCK.path, 'items'])).toEqual([
    { id: 'a', text: 'Meet the team' },
    { id: 'b', text: 'Read *it*' },
    { id: 'item', text: 'Ask' },
    checklist.items[2],
  ]);
  expect(document.activeElement).toBe(screen.getByDisplayValue('Ask'));
});

test('rows of a table fill the texts of an item, each sign as it stands', async () => {
  const cards = [
    { id: 'a', front: 'Front of card 1', back: 'What is on the back of card 1.' },
    { id: 'b', front: 'Front of card 2', back: 'What is on the back of card 2.' },
  ];
  const { value } = await blockPanel({ type: 'flipCards', id: 'cards', cards });
  paste(screen.getByDisplayValue('Front of card 1'), copied('Hope\tIt *grows*\nTrust\tBoth ways'));
  expect(valueAt(value(LESSON), [...BLOCK.path, 'cards'])).toEqual([
    { id: 'a', front: 'Hope', back: String.raw`It \*grows\*` },
    { id: 'b', front: 'Trust', back: 'Both ways' },
  ]);
});

test.each([
  ['a table with more cells than texts', copied('One\tTwo\nThree\tFour'), 0],
  ['lines into a text of which something stays', copied('One\nTwo'), 4],
  ['one paragraph in lines', copied('One\nTwo', '<p>One<br>Two</p>'), 0],
])('%s changes no other item', async (_, data, from) => {
  const { value } = await blockPanel(checklist);
  paste(screen.getByDisplayValue(first), data, from);
  // The browser pastes it into the text.
  expect(valueAt(value(LESSON), BLOCK.path)).toEqual(checklist);
});

test.each([
  ['a list of a page', '<ul><li><p>One</p></li><li>Two</li></ul>', [['One'], ['Two']]],
  [
    'a list of Word, with its signs in the text',
    '<p><span>·&nbsp; </span>One</p><p><span>(a) </span>Two</p>',
    [['One'], ['Two']],
  ],
  ['a name with its first letter', '<p>A. Lang</p><p>B. Mead</p>', [['A. Lang'], ['B. Mead']]],
])('%s', (_, html, rows) => {
  expect(pastedItems(copied('', html))).toEqual(rows);
});

test('a cell over several rows is in each of them, and what colleagues noted is no item', () => {
  const table = '<table><tr><td rowspan=2>Mon</td><td>Ann</td></tr><tr><td>Bob</td></tr></table>';
  expect(pastedItems(copied('', table))).toEqual([
    ['Mon', 'Ann'],
    ['Mon', 'Bob'],
  ]);
  const noted =
    '<p>Ask</p><p>Wait<a class=msocomanchor>[A1]</a></p><div class=msocomtxt><p>So?</p></div>';
  expect(pastedItems(copied('', noted))).toEqual([['Ask'], ['Wait']]);
});
