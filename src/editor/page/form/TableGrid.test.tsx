import { act, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { valueAt } from '../../../course/load/jsonPath.ts';
import { BLOCK, blockPanel, LESSON } from './testing.tsx';

const table = {
  type: 'table',
  id: 'when-things-go-wrong',
  columns: [
    { id: 'when', title: 'When' },
    { id: 'try', title: 'Try' },
  ],
  rows: [
    { id: 'late', cells: { when: 'Late', try: 'Meet.' } },
    { id: 'lost', cells: { when: 'Lost', try: 'Ask.' } },
  ],
};

async function grid() {
  const { value, user } = await blockPanel(table);
  await screen.findByRole('textbox', { name: 'Try, row 1' });
  const now = (...path: readonly (string | number)[]) =>
    valueAt(value(LESSON), [...BLOCK.path, ...path]);
  return { now, user };
}

const cell = (name: string) => screen.getByRole('textbox', { name });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('cells are written where they stand, and arrows lead from one to the next', async () => {
  const { now, user } = await grid();
  act(() => cell('Try, row 1').focus());
  await user.keyboard('!');
  await waitFor(() => expect(now('rows', 0, 'cells')).toEqual({ when: 'Late', try: 'Meet.!' }));
  act(() => cell('When, row 1').focus());
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(cell('Try, row 1'));
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(cell('Try, row 2'));
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(document.activeElement).toBe(cell('Head of column 2'));
});

test('the words of a cell are made bold, and lead somewhere, without a sign of it', async () => {
  const { now, user } = await grid();
  await user.click(cell('Try, row 1'));
  const tools = within(await screen.findByRole('toolbar', { name: 'Format: Try, row 1' }));
  await user.keyboard('{Control>}a{/Control}');
  await user.click(tools.getByRole('button', { name: 'Bold' }));
  expect(now('rows', 0, 'cells', 'try')).toBe('**Meet.**');
  expect(cell('Try, row 1').textContent).toBe('Meet.');
  await user.click(tools.getByRole('button', { name: 'Link' }));
  await user.type(await screen.findByRole('textbox', { name: /^Address/ }), 'example.org{Enter}');
  expect(now('rows', 0, 'cells', 'try')).toBe('[**Meet.**](https://example.org)');
  // One set of tools is there for all cells.
  await user.click(cell('When, row 2'));
  await screen.findByRole('toolbar', { name: 'Format: When, row 2' });
});

test('rows and columns are added, moved and removed by the cell that has the focus', async () => {
  const { now } = await grid();
  act(() => cell('When, row 2').focus());
  press('Move the row up');
  expect(now('rows')).toEqual([table.rows[1], table.rows[0]]);
  expect(document.activeElement).toBe(cell('When, row 1'));
  press('Add a column behind');
  expect(now('rows', 0, 'cells')).toMatchObject({ when: 'Lost', try: 'Ask.' });
  expect(document.activeElement).toBe(cell('Head of column 2'));
  press('Remove the column');
  press('Remove the row');
  expect(now('columns')).toEqual(table.columns);
});

test('a table of a spreadsheet is pasted from a cell on; what is missing is added', async () => {
  const { now } = await grid();
  const paste = createEvent.paste(cell('Try, row 2'), {
    clipboardData: {
      getData: (type: string) => (type === 'text/plain' ? 'Ask.\tSoon\n"Call,\nor write"\t\n' : ''),
    },
  });
  fireEvent(cell('Try, row 2'), paste);
  expect(paste.defaultPrevented).toBe(true);
  const columns = now('columns');
  const third = String(valueAt(columns, [2, 'id']));
  expect(now('rows')).toEqual([
    { id: 'late', cells: { when: 'Late', try: 'Meet.', [third]: '–' } },
    { id: 'lost', cells: { when: 'Lost', try: 'Ask.', [third]: 'Soon' } },
    { id: 'row', cells: { when: '–', try: 'Call,\nor write', [third]: '–' } },
  ]);
});

test('what is pasted from a page comes without its formatting', async () => {
  const { now } = await grid();
  fireEvent.paste(cell('When, row 1'), {
    clipboardData: {
      getData: (type: string) =>
        type === 'text/html'
          ? '<table><tr><td><b>Ill</b></td><td>Rest\n first</td></tr></table>'
          : '',
    },
  });
  expect(now('rows', 0, 'cells')).toEqual({ when: 'Ill', try: 'Rest first' });
});
