import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { mountTextEditor, type TextEditorOptions } from './textEditor.ts';

/** An editor in the page of the test, and what it said. */
function mounted(text: string, options: Partial<TextEditorOptions> = {}, page = document) {
  const said: string[] = [];
  const onChange = (next: string) => said.push(next);
  const editor = mountTextEditor(page.body, {
    kind: 'rich',
    text,
    label: 'Text',
    onChange,
    ...options,
  });
  const box = page.querySelector('[role=textbox]');
  if (box === null) throw new Error('There is a text box.');
  return { editor, said, box };
}

test('shows a text without a sign of Markdown, and says the whole text at every change', () => {
  const { editor, said, box } = mounted('### Hope\n\nIt **grows**.\n\n* slowly\n* surely');
  expect(box.textContent).toBe('HopeIt grows.slowlysurely');
  editor.focus('end');
  editor.act({ kind: 'insert', text: ' & *well*' });
  // What was not touched stands as it was written.
  expect(said).toEqual(['### Hope\n\nIt **grows**.\n\n* slowly\n* surely & \\*well\\*']);
});

test('an item of a list takes its direction from its words, which hide none behind one of their own', () => {
  const { box } = mounted('- أولًا\n- Second');
  const items = [...box.querySelectorAll('li')];
  expect(items.map((item) => item.dir)).toEqual(['auto', 'auto']);
  expect(box.querySelector('li [dir]')).toBeNull();
});

test('a formula is edited as it is written, and dollars stay dollars', () => {
  const { editor, said, box } = mounted('So $a_1*b$, for \\$x$ or $5');
  expect(box.textContent).toBe('So $a_1*b$, for $x$ or $5');
  editor.focus('end');
  editor.act({ kind: 'insert', text: '.' });
  expect(said).toEqual(['So $a_1*b$, for \\$x\\$ or \\$5.']);
});

test('a formula is put where the author is, apart from letters, and changed where it stands', () => {
  const { editor, said } = mounted('Area');
  editor.focus('end');
  editor.act({ kind: 'formula', latex: 'a^2' });
  editor.act({ kind: 'formula', latex: 'a^3' });
  editor.act({ kind: 'insert', text: ' of a cube' });
  expect(said).toEqual(['Area $a^2$', 'Area $a^3$', 'Area $a^3$ of a cube']);
});

test('a text from outside is taken in silence, and what the editor said itself changes nothing', () => {
  const { editor, said, box } = mounted('One.');
  editor.focus('end');
  editor.act({ kind: 'insert', text: ' Two.' });
  editor.set('One. Two.');
  editor.set('Nothing.');
  expect(box.textContent).toBe('Nothing.');
  expect(said).toEqual(['One. Two.']);
});

describe('a long text that is written elsewhere', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const long = 'Hope grows. '.repeat(600).trim();

  test('is shown once its author pauses', () => {
    const { editor, said, box } = mounted(long);
    editor.set(`${long} A`);
    editor.set(`${long} At`);
    expect(box.textContent).toBe(long);
    vi.runAllTimers();
    expect(box.textContent).toBe(`${long} At`);
    expect(said).toEqual([]);
  });

  test('is there whole for whoever begins to write here', () => {
    const { editor, said } = mounted(long);
    editor.set(`${long} At`);
    editor.focus('end');
    editor.act({ kind: 'insert', text: ' last' });
    vi.runAllTimers();
    expect(said).toEqual([`${long} At last`]);
  });
});

test('of a text that held a place only what was written in it stays, wherever that was', () => {
  const { editor, said, box } = mounted('Write **your** text here.\n\n- An item');
  editor.keepWritten();
  expect(said).toEqual([]);
  editor.focus('start');
  editor.act({ kind: 'insert', text: 'Hope' });
  editor.act({ kind: 'insert', text: ' grows.' });
  editor.keepWritten();
  expect(box.textContent).toBe('Hope grows.');
  expect(said.at(-1)).toBe('Hope grows.');
});

test('undone words go, and writing goes on where they were', () => {
  const { editor, said } = mounted('One.\n\nTwo.');
  editor.focus('start');
  editor.act({ kind: 'insert', text: 'Only ' });
  editor.set('One.\n\nTwo.');
  editor.act({ kind: 'insert', text: 'Just ' });
  expect(said).toEqual(['Only One.\n\nTwo.', 'Just One.\n\nTwo.']);
});

test('what is done to all of a text', () => {
  const { editor, said } = mounted('Time heals.');
  for (const kind of ['bold', 'bold', 'bulleted', 'numbered', 'numbered', 'heading'] as const) {
    editor.act({ kind: 'chooseAll' });
    editor.act({ kind });
  }
  editor.act({ kind: 'chooseAll' });
  editor.act({ kind: 'link', address: 'glossary:time' });
  expect(said).toEqual([
    '**Time heals.**',
    'Time heals.',
    '- Time heals.',
    '1. Time heals.',
    'Time heals.',
    '### Time heals.',
    '### [Time heals.](glossary:time)',
  ]);
});

test('a line is plain text, as it is', () => {
  const onLeave = vi.fn();
  const { editor, said, box } = mounted('2 * 3', { kind: 'line', onLeave });
  editor.focus('end');
  editor.act({ kind: 'insert', text: ' = *6*' });
  editor.act({ kind: 'bold' });
  expect(said).toEqual(['2 * 3 = *6*']);
  box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(onLeave).toHaveBeenCalledTimes(2);
});

test('is a text box with its name and what is said of it, wherever its page is', () => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument;
  const other: unknown = Reflect.get(frame.contentWindow ?? {}, 'Range');
  if (typeof other === 'function') {
    Object.assign(other.prototype, {
      getClientRects: () => [],
      getBoundingClientRect: () => new DOMRect(),
    });
  }
  if (page === null) throw new Error('A frame has a page.');
  const { editor, said, box } = mounted('One.', { describedBy: 'hint', id: 'text' }, page);
  expect(box.ownerDocument).toBe(page);
  expect([box.id, box.getAttribute('aria-label'), box.getAttribute('aria-multiline')]).toEqual([
    'text',
    'Text',
    'true',
  ]);
  editor.tell({ label: 'Words', invalid: true, describedBy: 'issues hint' });
  expect([box.getAttribute('aria-label'), box.getAttribute('aria-invalid')]).toEqual([
    'Words',
    'true',
  ]);
  editor.focus('end');
  editor.act({ kind: 'insert', text: ' Two.' });
  expect(said).toEqual(['One. Two.']);
  editor.end();
  expect(page.body.childElementCount).toBe(0);
});
