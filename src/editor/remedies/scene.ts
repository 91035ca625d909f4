import { createContext } from 'react';

import { memoLast } from '../../core/memo.ts';
import type { Store } from '../../session/valueStore.ts';
import type { Draft } from '../document/draft.ts';
import type { Editing } from '../editing/editing.ts';
import type { DraftValues } from '../page/draftValues.ts';
import { settledHistory } from '../page/settledHistory.ts';
import type { Scene } from './offer.ts';

/** Outside of a course there is none. */
const NOWHERE: Store<Scene | null> = { get: () => null, subscribe: () => () => undefined };

/** The draft as remedies look at it. In a store, so that no letter has all be drawn that stands below. */
export const SceneContext = createContext<Store<Scene | null>>(NOWHERE);

/** The draft as it is once its author pauses: what can be done about a note is offered to nobody who writes. */
export function settledScene({ history, lock }: Editing, values: DraftValues): Store<Scene> {
  const { get, subscribe } = settledHistory(history);
  const sceneOf = memoLast((draft: Draft, locked: string | null): Scene => ({
    valueOf: (file) => values.valueOf(draft, file),
    named: values.named(draft),
    lock: locked,
    today: () => new Date().toISOString().slice(0, 10),
  }));
  return { get: () => sceneOf(get().draft, lock()), subscribe };
}
