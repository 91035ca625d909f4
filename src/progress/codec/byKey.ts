/** The entries of a map in the order of their keys, however the map was filled. */
export const byKey = <Value>(
  map: Iterable<readonly [number, Value]>,
): readonly (readonly [number, Value])[] => [...map].toSorted((a, b) => a[0] - b[0]);
