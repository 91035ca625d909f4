import { startTransition, useEffect, useState, useSyncExternalStore } from 'react';

import type { Store } from '../../session/valueStore.ts';

/** Reads a store of the session. */
export const useStore = <Value>({ subscribe, get }: Store<Value>): Value =>
  useSyncExternalStore(subscribe, get, get);

/** Reads what matters of it: draws anew only where that is another. */
export function usePart<Value, Part>(store: Store<Value>, pick: (value: Value) => Part): Part {
  const part = () => pick(store.get());
  return useSyncExternalStore(store.subscribe, part, part);
}

/**
 * As {@link useStore}, for what a press changes besides: it is drawn along with what the press leads
 * to, not in a frame of its own before that.
 */
export function useStoreAlong<Value>(store: Store<Value>): Value {
  const [seen, setSeen] = useState({ store, value: store.get() });
  useEffect(() => {
    const follow = () => {
      const value = store.get();
      startTransition(() =>
        setSeen((last) =>
          last.store === store && Object.is(last.value, value) ? last : { store, value },
        ),
      );
    };
    follow();
    return store.subscribe(follow);
  }, [store]);
  return seen.store === store ? seen.value : store.get();
}
