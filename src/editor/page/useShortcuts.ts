import { useEffect } from 'react';

import type { Editing } from '../editing/editing.ts';

/**
 * Undo and redo by the keys that everybody knows, wherever the focus is. Apart from the page, for it
 * listens to the browser.
 */
export function useShortcuts({ undo, redo }: Pick<Editing, 'undo' | 'redo'>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const again = key === 'y' || (key === 'z' && event.shiftKey);
      if (key !== 'z' && !again) return;
      event.preventDefault();
      if (again) redo();
      else undo();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [redo, undo]);
}
