/** The union of two sets. */
export function uniteSets<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): ReadonlySet<Value> {
  return new Set([...a, ...b]);
}

/** Every key of both maps; what stands under a key in both is joined. */
export function joinMaps<Key, Value>(
  a: ReadonlyMap<Key, Value>,
  b: ReadonlyMap<Key, Value>,
  join: (a: Value, b: Value) => Value,
): ReadonlyMap<Key, Value> {
  const joined = new Map(a);
  for (const [key, value] of b) {
    const known = joined.get(key);
    joined.set(key, known === undefined ? value : join(known, value));
  }
  return joined;
}

/** Joins two values of which either may be missing. */
export function joinOptional<Value>(
  a: Value | null,
  b: Value | null,
  join: (a: Value, b: Value) => Value,
): Value | null {
  if (a === null || b === null) return a ?? b;
  return join(a, b);
}
