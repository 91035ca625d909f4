/** The union of two sets; the first itself where the second adds nothing. */
export function uniteSets<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): ReadonlySet<Value> {
  const more = [...b].filter((value) => !a.has(value));
  return more.length === 0 ? a : new Set([...a, ...more]);
}

/**
 * Every key of both maps; what stands under a key in both is joined. The first map itself where the
 * second changes nothing of it: whoever follows a part of a record sees that it is the same.
 */
export function joinMaps<Key, Value>(
  a: ReadonlyMap<Key, Value>,
  b: ReadonlyMap<Key, Value>,
  join: (a: Value, b: Value) => Value,
): ReadonlyMap<Key, Value> {
  const joined = new Map(a);
  let grown = false;
  for (const [key, value] of b) {
    const known = a.get(key);
    const both = known === undefined || known === value ? value : join(known, value);
    if (both === known) continue;
    joined.set(key, both);
    grown = true;
  }
  return grown ? joined : a;
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
