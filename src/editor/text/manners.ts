import { baseKeymap } from 'prosemirror-commands';
import { undoInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import type { Node } from 'prosemirror-model';
import { splitListItem } from 'prosemirror-schema-list';
import { type Command, Plugin, TextSelection } from 'prosemirror-state';

import { commandOf } from './acts.ts';
import { joinedLists } from './lists.ts';
import { clipboard } from './paste/clipboard.ts';
import { printText } from './printText.ts';
import { readText } from './readText.ts';
import { lineSchema, richSchema } from './schema.ts';
import type { TextEditorOptions } from './textEditor.ts';
import { emptyHeads } from './tables.ts';
import { writtenSigns } from './writtenSigns.ts';

/** How one kind of text is read, printed and written. */
export interface Manner {
  readonly read: (text: string) => Reading;
  readonly plugins: (options: TextEditorOptions) => readonly Plugin[];
}

export interface Reading {
  readonly doc: Node;
  /** What the file is to have when the text that was read has become this. */
  readonly print: (doc: Node) => string;
}

const { nodes } = richSchema;

export const richManner: Manner = {
  read: (text) => {
    const authored = readText(text);
    return { doc: authored.doc, print: (doc) => printText(doc, authored) };
  },
  plugins: (options) => [
    writtenSigns,
    clipboard((note) => options.onNote?.(note)),
    emptyHeads,
    new Plugin({ appendTransaction: (_done, _before, state) => joinedLists(state) }),
    keymap(commonKeys(options)),
    keymap(richKeys(options)),
    keymap(baseKeymap),
  ],
};

export const lineManner: Manner = {
  read: (text) => {
    const content = text === '' ? [] : [lineSchema.text(text)];
    const doc = lineSchema.nodes.doc.create(null, [lineSchema.nodes.line.create(null, content)]);
    return { doc, print: ({ textContent }) => textContent };
  },
  plugins: (options) => [
    clipboard((note) => options.onNote?.(note)),
    keymap({ ...commonKeys(options), Enter: entered(options), 'Shift-Enter': entered(options) }),
    keymap(baseKeymap),
  ],
};

const left =
  ({ onLeave }: TextEditorOptions): Command =>
  () => {
    onLeave?.();
    return true;
  };

const entered =
  ({ onEnter, onLeave }: TextEditorOptions): Command =>
  () => {
    (onEnter ?? onLeave)?.();
    return true;
  };

const commonKeys = (options: TextEditorOptions): Readonly<Record<string, Command>> => ({
  'Mod-a': commandOf({ kind: 'chooseAll' }),
  ...(options.onLeave === undefined ? {} : { Escape: left(options) }),
});

const richKeys = ({ onLink }: TextEditorOptions): Readonly<Record<string, Command>> => ({
  'Mod-b': commandOf({ kind: 'bold' }),
  'Mod-i': commandOf({ kind: 'italic' }),
  'Mod-k': () => {
    onLink?.();
    return onLink !== undefined;
  },
  'Mod-Alt-0': commandOf({ kind: 'paragraph' }),
  'Mod-Alt-3': commandOf({ kind: 'heading' }),
  'Mod-Alt-4': commandOf({ kind: 'subheading' }),
  'Mod-Shift-7': commandOf({ kind: 'numbered' }),
  'Mod-Shift-8': commandOf({ kind: 'bulleted' }),
  'Mod-]': commandOf({ kind: 'deeper' }),
  'Mod-[': commandOf({ kind: 'higher' }),
  'Mod-Enter': commandOf({ kind: 'addRow' }),
  'Mod-Shift-Enter': commandOf({ kind: 'addColumn' }),
  'Mod-Shift-Backspace': commandOf({ kind: 'removeRow' }),
  'Mod-Shift-Delete': commandOf({ kind: 'removeColumn' }),
  Backspace: undoInputRule,
  'Shift-Enter': breakLine,
  Enter: (state, dispatch, view) =>
    nextCell(state, dispatch, view) || splitListItem(nodes.item)(state, dispatch, view),
});

/** A new line in the same paragraph; a heading and a cell have only one. */
const breakLine: Command = (state, dispatch) => {
  if (state.selection.$from.parent.type === nodes.paragraph) {
    dispatch?.(state.tr.replaceSelectionWith(nodes.break.create()).scrollIntoView());
  }
  return true;
};

/** From cell to cell; out of the table behind the last one. */
const nextCell: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if ($from.parent.type !== nodes.cell) return false;
  const next = TextSelection.findFrom(state.doc.resolve($from.after()), 1, true);
  const { tr } = state;
  if (next === null) {
    const end = state.doc.content.size;
    tr.insert(end, nodes.paragraph.create()).setSelection(TextSelection.create(tr.doc, end + 1));
  } else {
    tr.setSelection(next);
  }
  dispatch?.(tr.scrollIntoView());
  return true;
};
