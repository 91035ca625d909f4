import { sameValue } from './sameValue.ts';

/**
 * A total order over plain values: numbers, texts, booleans, null, arrays, maps, sets and objects.
 * It looks at the whole value, so that a tie broken by it falls the same way on every device. A
 * map, set or array with more entries comes after one with fewer.
 */
function compareValues(a: unknown, b: unknown): number {
  if (a === b) return 0;
  return typeRank(a) - typeRank(b) || compareSameType(a, b);
}

/** Whether a value comes after another. Mostly they are equal, which is quicker to see. */
export const comesAfter = (a: unknown, b: unknown): boolean =>
  !sameValue(a, b) && compareValues(a, b) > 0;

function typeRank(value: unknown): number {
  if (value === null || value === undefined) return 0;
  if (typeof value !== 'object') return ['boolean', 'number', 'string'].indexOf(typeof value) + 1;
  if (Array.isArray(value)) return 4;
  if (value instanceof Set) return 5;
  return value instanceof Map ? 6 : 7;
}

function compareSameType(a: unknown, b: unknown): number {
  if (Array.isArray(a) && Array.isArray(b)) return compareLists(a, b);
  if (a instanceof Set && b instanceof Set) return compareLists(sorted(a), sorted(b));
  if (a instanceof Map && b instanceof Map) return compareLists(sorted(a), sorted(b));
  if (isObject(a) && isObject(b)) {
    return compareLists(sorted(Object.entries(a)), sorted(Object.entries(b)));
  }
  return compareAtoms(a, b);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const sorted = (values: Iterable<unknown>): readonly unknown[] =>
  [...values].toSorted(compareValues);

function compareLists(a: readonly unknown[], b: readonly unknown[]): number {
  if (a.length !== b.length) return a.length - b.length;
  for (const [index, value] of a.entries()) {
    const order = compareValues(value, b[index]);
    if (order !== 0) return order;
  }
  return 0;
}

function compareAtoms(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return Math.sign(a - b);
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
}
