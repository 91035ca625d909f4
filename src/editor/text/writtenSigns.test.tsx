import { undoInputRule } from 'prosemirror-inputrules';
import { EditorState, Selection, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { expect, test } from 'vitest';

import { printText } from './printText.ts';
import { readText } from './readText.ts';
import { asTyped, writtenSigns } from './writtenSigns.ts';

/** What a text becomes when this is typed at its end, letter by letter. */
function typed(keys: string, text = '') {
  const authored = readText(text);
  const print = () => printText(view.state.doc, authored);
  const literal: string[] = [];
  const view: EditorView = new EditorView(document.createElement('div'), {
    state: EditorState.create({
      doc: authored.doc,
      selection: Selection.atEnd(authored.doc),
      plugins: [writtenSigns],
    }),
    dispatchTransaction: (transaction: Transaction) => {
      const before = asTyped(view.state, transaction);
      if (before !== null) literal.push(printText(before, authored));
      view.updateState(view.state.apply(transaction));
    },
  });
  for (const key of keys) {
    const { from, to } = view.state.selection;
    const isTaken = view.someProp('handleTextInput', (take) =>
      take(view, from, to, key, () => view.state.tr.insertText(key, from, to)),
    );
    if (isTaken !== true) view.dispatch(view.state.tr.insertText(key, from, to));
  }
  const now = print();
  undoInputRule(view.state, view.dispatch.bind(view));
  return { now, literal, back: print() };
}

test.each([
  ['**word** and', '**word** and'],
  ['A *word*, and', 'A *word*, and'],
  ['***both*** and', '**_both_** and'],
  ['**two words**', '**two words**'],
  ['(*so*)', '(*so*)'],
  ['و**كلمة**', 'و**كلمة**'],
  ['**[Hope](waymark.org) grows**', '**[Hope](https://waymark.org) grows**'],
  ['[a carer](glossary:carer) is', '[a carer](glossary:carer) is'],
  ['[Mail](a@b.org)', '[Mail](mailto:a@b.org)'],
  ['# Hope', '### Hope'],
  ['### Hope', '### Hope'],
  ['#### Hope', '#### Hope'],
  ['- one', '- one'],
  ['3. one', '3. one'],
  ['$a^2$ *so*', '$a^2$ *so*'],
  ['**for $a^2$ it is**', '**for $a^2$ it is**'],
  ['It costs $5. **Never** more', 'It costs $5. **Never** more'],
  ['It costs $5 for **all**', 'It costs $5 for **all**'],
])('%s is made of its signs', (keys, expected) => {
  const { now, literal } = typed(keys);
  expect(now).toBe(expected);
  expect(literal.length).toBeGreaterThan(0);
});

test.each([
  ['5 * 3 * 2', '5 \\* 3 \\* 2'],
  ['2*3*4', '2\\*3\\*4'],
  ['price*, cost*', 'price\\*, cost\\*'],
  ['** word **', '\\*\\* word \\*\\*'],
  ['$x^*+y^*', '$x^\\*+y^\\*'],
  ['[see](below)', '\\[see]\\(below)'],
  ['Class #1 ', 'Class #1'],
  ['#tag', '\\#tag'],
])('%s stays as it is', (keys, expected) => {
  const { now, literal } = typed(keys);
  expect(now).toBe(expected);
  expect(literal).toEqual([]);
});

test('a star in a formula is one of the formula', () => {
  expect(typed('$x^*+y^*$ is').now).toBe('$x^*+y^*$ is');
  expect(typed(' it*', '$2 **a$').now).toBe('$2 **a$ it\\*');
});

test('a heading and a cell of a table have no heading in them', () => {
  expect(typed('# a', '### Hope\n\n### ').now).toBe('### Hope# a');
  expect(typed('# a', '| A |\n| - |\n| |').now).toBe('| A |\n| - |\n| # a |');
});

test('what was typed is told before what becomes of it, and comes back', () => {
  expect(typed('**word**')).toEqual({
    now: '**word**',
    literal: ['\\*\\*word\\*\\*'],
    back: '\\*\\*word\\*\\*',
  });
  expect(typed('[a](b.org)').back).toBe('\\[a]\\(b.org)');
  expect(typed('# ').back).toBe('\\#');
});
