import type { Node } from 'prosemirror-model';
import { type EditorState, Selection, type Transaction } from 'prosemirror-state';

/**
 * Makes another document of the one that is edited, by changing no more than what differs. Apart from the
 * editor, for it knows documents alone.
 */
export function changedTo(state: EditorState, next: Node): Transaction {
  const { doc, tr } = state;
  const start = doc.content.findDiffStart(next.content);
  const end = doc.content.findDiffEnd(next.content);
  if (start === null || end === null) return tr;
  // What is the same from both sides must not be counted twice: “aa” and “aaa”.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  // The change may stand at either end of that: where the author is, if they are there.
  const shift = state.selection.head === end.a ? 0 : overlap;
  const from = start - overlap + shift;
  tr.replace(from, end.a + shift, next.slice(from, end.b + shift));
  if (tr.doc.eq(next)) return tr;
  return replaced(state, next);
}

/** What cannot be told as one change is taken anew, with the caret about where it was. */
function replaced({ doc, tr, selection }: EditorState, next: Node): Transaction {
  tr.replaceWith(0, doc.content.size, next.content);
  const at = Math.min(selection.head, tr.doc.content.size);
  return tr.setSelection(Selection.near(tr.doc.resolve(at)));
}
