import { fireEvent } from '@testing-library/react';
import { expect, test } from 'vitest';

import type { TableAct } from './tables.ts';
import { mountTextEditor } from './textEditor.ts';

const TABLE = '| Who | When |\n| - | :-: |\n| **Peers** | always |\n| Carers | often |';

/** A text that ends with a table, whose last cell is written in; gives what it says in the end. */
function after(text: string, ...acts: readonly (TableAct | 'table' | 'insert')[]): string {
  let said = text;
  const editor = mountTextEditor(document.body, {
    kind: 'rich',
    text,
    label: 'Text',
    onChange: (next) => (said = next),
  });
  editor.focus('end');
  for (const kind of acts) {
    editor.act(kind === 'insert' ? { kind, text: 'new' } : { kind });
  }
  editor.end();
  return said;
}

test('a row comes below, with room to write at its start', () => {
  expect(after(`Ask:\n\n${TABLE}`, 'addRow', 'insert')).toBe(`Ask:\n\n${TABLE}\n| new | |`);
});

test('a column comes behind, and is gone again with all that is in it', () => {
  const wider = after(TABLE, 'addColumn', 'insert');
  expect(wider.split('\n').map((row) => row.split('|').length - 2)).toEqual([3, 3, 3, 3]);
  expect(wider).toContain('| often | new |');
  expect(after(wider, 'removeColumn')).toBe(TABLE);
});

test('rows go up to the head, and with the last of them the table', () => {
  expect(after(TABLE, 'removeRow')).toBe(TABLE.replace('\n| Carers | often |', ''));
  expect(after(TABLE, 'removeRow', 'removeRow')).toBe('| Who | When |\n| - | :-: |');
  expect(after(`${TABLE}`, 'removeRow', 'removeRow', 'removeRow', 'insert')).toBe('new');
  expect(after(TABLE, 'removeColumn', 'removeColumn', 'insert')).toBe('new');
});

test('a new table comes behind what is written, in its first cell, and none comes into a list or a table', () => {
  expect(after('Ask:', 'table', 'insert')).toBe('Ask:\n\n| new | |\n| - | - |\n| | |');
  expect(after('', 'table', 'insert')).toBe('| new | |\n| - | - |\n| | |');
  expect(after('- Words', 'table')).toBe('- Words');
  expect(after(TABLE, 'table')).toBe(TABLE);
});

/** What cells of a head say that they are. */
const heads = () => [...document.querySelectorAll('th')].map((cell) => cell.getAttribute('role'));

test('a cell of the head is one of the head once something is written in it', () => {
  const editor = mountTextEditor(document.body, {
    kind: 'rich',
    text: 'Ask:',
    label: 'Text',
    onChange: () => undefined,
  });
  editor.focus('end');
  editor.act({ kind: 'table' });
  expect(heads()).toEqual(['cell', 'cell']);
  editor.act({ kind: 'insert', text: 'Who' });
  expect(heads()).toEqual([null, 'cell']);
  editor.end();
});

test('outside of a table nothing of this happens; keys do it within', () => {
  expect(after('Words.', 'addRow', 'removeColumn')).toBe('Words.');
  let said = '';
  const editor = mountTextEditor(document.body, {
    kind: 'rich',
    text: TABLE,
    label: 'Text',
    onChange: (next) => (said = next),
  });
  editor.focus('end');
  const box = document.body.querySelector('[role=textbox]') ?? document.body;
  fireEvent.keyDown(box, { key: 'Enter', ctrlKey: true });
  expect(said).toBe(`${TABLE}\n| | |`);
  fireEvent.keyDown(box, { key: 'Backspace', ctrlKey: true, shiftKey: true });
  expect(said).toBe(TABLE);
  editor.end();
});
