import { useSyncExternalStore } from 'react';

import type { Store } from '../../session/valueStore.ts';

/** Reads a store of the session. */
export const useStore = <Value>({ subscribe, get }: Store<Value>): Value =>
  useSyncExternalStore(subscribe, get, get);
