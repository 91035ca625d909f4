/**
 * Whether two plain values are equal, in whatever order their sets and maps were filled. Keys and
 * members are numbers or texts.
 */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  if (a instanceof Map) return b instanceof Map && sameEntries(a, b);
  if (a instanceof Set) return b instanceof Set && sameMembers(a, b);
  return sameFields(a, b);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function sameEntries(a: ReadonlyMap<unknown, unknown>, b: ReadonlyMap<unknown, unknown>): boolean {
  if (a.size !== b.size) return false;
  for (const [key, value] of a) if (!b.has(key) || !sameValue(value, b.get(key))) return false;
  return true;
}

function sameMembers(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): boolean {
  if (a.size !== b.size) return false;
  for (const member of a) if (!b.has(member)) return false;
  return true;
}

function sameFields(a: object, b: object): boolean {
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length) return false;
  return names.every(
    (name) => Object.hasOwn(b, name) && sameValue(Reflect.get(a, name), Reflect.get(b, name)),
  );
}
