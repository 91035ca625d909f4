import type { Cancel } from './ports.ts';

/** A value that changes, in the shape that React's useSyncExternalStore takes. */
export interface Store<Value> {
  readonly get: () => Value;
  readonly subscribe: (listener: () => void) => Cancel;
}

export interface ValueStore<Value> extends Store<Value> {
  /** Tells the subscribers, unless nothing changed. */
  readonly set: (value: Value) => void;
}

export function valueStore<Value>(initial: Value): ValueStore<Value> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (value) => {
      if (Object.is(value, current)) return;
      current = value;
      for (const listener of listeners) listener();
    },
  };
}
