import { useEffect } from 'react';

import type { Editing } from '../editing/editing.ts';

/**
 * Nobody leaves with unsaved work unasked; a window that is put away saves at once. Apart from the
 * app, for it listens to the browser.
 */
export function useKeptWork({ flush, saving }: Pick<Editing, 'flush' | 'saving'>): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (saving.get() !== 'saved') event.preventDefault();
    };
    const hide = () => {
      if (document.visibilityState === 'hidden') void flush();
    };
    addEventListener('beforeunload', ask);
    document.addEventListener('visibilitychange', hide);
    return () => {
      removeEventListener('beforeunload', ask);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [flush, saving]);
}
