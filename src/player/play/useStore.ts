import { useSyncExternalStore } from 'react';

import type { Store } from '../../session/valueStore.ts';

/** Reads a store of the session. */
export const useStore = <Value>({ subscribe, get }: Store<Value>): Value =>
  useSyncExternalStore(subscribe, get, get);

/** Reads what matters of it: draws anew only where that is another. */
export function usePart<Value, Part>(store: Store<Value>, pick: (value: Value) => Part): Part {
  const part = () => pick(store.get());
  return useSyncExternalStore(store.subscribe, part, part);
}
