import { deleteSelection } from 'prosemirror-commands';
import type { EditorView } from 'prosemirror-view';

import { commandOf } from './acts.ts';
import { type Erased, firstLetter, type HeldAct, lastPart, NEW_LINE } from './heldActs.ts';
import { takePasted, type TextNote } from './paste/clipboard.ts';

/**
 * Does what an author did before the editor was there, as their hands would do it now: letter by letter,
 * so that signs become what they mean. The focus stays where it is. Apart from the editor, for it is what
 * is done to it.
 */
export function typeHeld(
  view: EditorView,
  acts: readonly HeldAct[],
  tell: (note: TextNote) => void,
): void {
  for (const act of acts) {
    switch (act.kind) {
      case 'typed':
        for (const letter of act.letters) type(view, letter);
        break;
      case 'erased':
        erase(view, act.what);
        break;
      case 'pasted':
        if (!takePasted(view, act.pasted, tell)) view.pasteHTML(act.pasted.html);
        break;
      case 'done':
        commandOf(act.act)(view.state, view.dispatch, view);
    }
  }
}

function type(view: EditorView, letter: string): void {
  if (letter === '\n' || letter === NEW_LINE) {
    press(view, { key: 'Enter', shiftKey: letter === NEW_LINE });
    return;
  }
  const { from, to } = view.state.selection;
  const plain = () => view.state.tr.insertText(letter, from, to);
  const isTaken = view.someProp('handleTextInput', (take) => take(view, from, to, letter, plain));
  if (isTaken !== true) view.dispatch(plain().scrollIntoView());
}

function erase(view: EditorView, what: Erased): void {
  if (deleteSelection(view.state, view.dispatch)) return;
  const isAfter = what === 'letterAfter';
  if (press(view, { key: isAfter ? 'Delete' : 'Backspace' })) return;
  // A letter within its words is left to the browser otherwise.
  const { $from, from } = view.state.selection;
  const { parent, parentOffset } = $from;
  const [start, end] = isAfter ? [parentOffset, parent.content.size] : [0, parentOffset];
  const beside = parent.textBetween(start, end, null, '\n');
  const { length } = isAfter ? firstLetter(beside) : lastPart(beside, what);
  if (length === 0) return;
  view.dispatch(
    view.state.tr.delete(isAfter ? from : from - length, isAfter ? from + length : from),
  );
}

const press = (view: EditorView, key: KeyboardEventInit): boolean =>
  view.someProp('handleKeyDown', (take) => take(view, new KeyboardEvent('keydown', key))) === true;
