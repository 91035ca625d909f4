import type { EditorView } from 'prosemirror-view';

// Apart from what takes a part of a text: this is the one thing that two texts know of each other.

/** The text that a part is dragged out of; `null` where none is, or where it comes from elsewhere. */
let source: EditorView | null = null;

export const beginsIn = (view: EditorView): void => {
  source = view;
};

export const endsIn = (view: EditorView): void => {
  if (source === view) source = null;
};

/** What was let go in another text was moved there, unless the keys that copy were held. */
export function goesTo(view: EditorView, { ctrlKey, altKey }: DragEvent): void {
  const from = source;
  source = null;
  if (from === null || from === view || from.isDestroyed || ctrlKey || altKey) return;
  from.dispatch(from.state.tr.deleteSelection());
}
