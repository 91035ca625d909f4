import type { EditorView } from 'prosemirror-view';

/**
 * Writes as keys do, letter by letter: signs become what they mean. The focus stays where it is.
 * Apart from the editor, for it is what hands of an author do to it.
 * @param letters A line break is Enter.
 */
export function typeLetters(view: EditorView, letters: string): void {
  for (const letter of letters) {
    if (letter === '\n') pressEnter(view);
    else typeLetter(view, letter);
  }
}

function typeLetter(view: EditorView, letter: string): void {
  const { from, to } = view.state.selection;
  const plain = () => view.state.tr.insertText(letter, from, to);
  const isTaken = view.someProp('handleTextInput', (take) => take(view, from, to, letter, plain));
  if (isTaken !== true) view.dispatch(plain().scrollIntoView());
}

function pressEnter(view: EditorView): void {
  const enter = new KeyboardEvent('keydown', { key: 'Enter' });
  view.someProp('handleKeyDown', (take) => take(view, enter));
}
