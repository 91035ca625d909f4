import { createContext, useMemo } from 'react';

import { useStore } from '../../player/play/useStore.ts';
import type { Editing } from '../editing/editing.ts';
import type { DraftValues } from '../page/draftValues.ts';
import type { Scene } from './offer.ts';

/** The draft as remedies look at it; `null` outside of a course. */
export const SceneContext = createContext<Scene | null>(null);

/** The draft as it is now. */
export function useScene({ history, lock }: Editing, values: DraftValues): Scene {
  const { draft } = useStore(history);
  return useMemo(
    () => ({
      valueOf: (file) => values.valueOf(draft, file),
      named: values.named(draft),
      lock: lock(),
      today: () => new Date().toISOString().slice(0, 10),
    }),
    [draft, lock, values],
  );
}
