import { useEffect } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useAnnounce } from '../../ui/Announcer.tsx';
import type { Editing } from '../editing/editing.ts';
import { hearUndo } from '../undoKey.ts';
import { changeWords } from './changeWords.ts';

/** Undo and redo by the keys that everybody knows, and by the browser’s menus, wherever the focus is. */
export function useShortcuts({ undo, redo }: Pick<Editing, 'undo' | 'redo'>): void {
  useEffect(
    () => hearUndo(document, (which) => (which === 'redo' ? redo() : undo())),
    [redo, undo],
  );
}

/** Says to screen readers what was undone or done again, whichever key or button asked for it. */
export function useSaidUndo({ history }: Pick<Editing, 'history'>): void {
  const { t } = useTranslation('editor');
  const announce = useAnnounce();
  useEffect(() => {
    let before = history.get();
    return history.subscribe(() => {
      const [was, now] = [before, history.get()];
      before = now;
      const undone = now.undone.length > was.undone.length ? now.undone.at(-1) : undefined;
      if (undone !== undefined) return announce(t('bar.undone', { what: changeWords(undone, t) }));
      // A change of its own leaves nothing to do again, too.
      const redone = was.undone.at(-1);
      if (redone === undefined || redone !== now.done.at(-1)) return undefined;
      return announce(t('bar.redone', { what: changeWords(redone, t) }));
    });
  }, [announce, history, t]);
}
