import { useSyncExternalStore } from 'react';

import type { Store } from '../../session/valueStore.ts';

/**
 * What is made of the value of a store. Whoever reads it is drawn again only when that is another: of a
 * course in which a letter is written, most stays the same.
 *
 * @param make Gives the same as before where nothing that it looks at has changed.
 */
export function useDerived<Value, Made>(
  { subscribe, get }: Store<Value>,
  make: (value: Value) => Made,
): Made {
  const made = () => make(get());
  return useSyncExternalStore(subscribe, made, made);
}
