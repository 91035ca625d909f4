import { useEffect } from 'react';

import type { Editing } from '../editing/editing.ts';
import { undoKey } from '../undoKey.ts';

/**
 * Undo and redo by the keys that everybody knows, wherever the focus is. Apart from the page, for it
 * listens to the browser.
 */
export function useShortcuts({ undo, redo }: Pick<Editing, 'undo' | 'redo'>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const asked = undoKey(event);
      if (asked === null) return;
      event.preventDefault();
      if (asked === 'redo') redo();
      else undo();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [redo, undo]);
}
