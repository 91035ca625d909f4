/** What the keys that everybody knows ask for: Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y; `null`: something else. */
export function undoKey(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'y' || (key === 'z' && event.shiftKey)) return 'redo';
  return key === 'z' ? 'undo' : null;
}

/**
 * Hears what asks for undo or redo: the keys, and the menus of the browser, which would take back letters
 * that it has seen, and not what the course was before.
 *
 * @returns What ends that.
 */
export function hearUndo(page: Document, asked: (which: 'undo' | 'redo') => void): () => void {
  const ended = new AbortController();
  const hear = (event: Event, which: 'undo' | 'redo' | null) => {
    if (which === null) return;
    event.preventDefault();
    asked(which);
  };
  const { signal } = ended;
  page.addEventListener('keydown', (event) => hear(event, undoKey(event)), { signal });
  page.addEventListener('beforeinput', (event) => hear(event, undoInput(event)), { signal });
  return () => ended.abort();
}

export function undoInput({ inputType }: InputEvent): 'undo' | 'redo' | null {
  if (inputType === 'historyRedo') return 'redo';
  return inputType === 'historyUndo' ? 'undo' : null;
}
