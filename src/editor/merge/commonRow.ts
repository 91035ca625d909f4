/** In pairs that are looked at: beyond it nothing is compared, for a list of such a length is none of an author. */
const MOST = 4_000_000;

/** The longest row of words that stands in both lists, as pairs of places. */
export function commonRow(
  one: readonly string[],
  other: readonly string[],
): readonly (readonly [number, number])[] {
  const start = firstDifference(one, other);
  const end = Math.min(
    firstDifference(one.toReversed(), other.toReversed()),
    Math.min(one.length, other.length) - start,
  );
  const between = commonBetween(
    one.slice(start, one.length - end),
    other.slice(start, other.length - end),
  );
  return [
    ...Array.from({ length: start }, (_, at) => [at, at] as const),
    ...between.map(([a, b]) => [a + start, b + start] as const),
    ...Array.from(
      { length: end },
      (_, at) => [one.length - end + at, other.length - end + at] as const,
    ),
  ];
}

function firstDifference(one: readonly string[], other: readonly string[]): number {
  const found = one.findIndex((word, index) => word !== other[index]);
  return found === -1 ? one.length : found;
}

function commonBetween(
  one: readonly string[],
  other: readonly string[],
): readonly (readonly [number, number])[] {
  if (one.length * other.length > MOST) return [];
  const lengths = Array.from({ length: one.length + 1 }, () =>
    Array.from({ length: other.length + 1 }, () => 0),
  );
  const at = (a: number, b: number): number => lengths[a]?.[b] ?? 0;
  for (let a = one.length - 1; a >= 0; a -= 1) {
    const row = lengths[a] ?? [];
    for (let b = other.length - 1; b >= 0; b -= 1) {
      row[b] = one[a] === other[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
    }
  }
  const pairs: [number, number][] = [];
  let [a, b] = [0, 0];
  while (a < one.length && b < other.length) {
    if (one[a] === other[b]) pairs.push([a++, b++]);
    else if (at(a + 1, b) >= at(a, b + 1)) a += 1;
    else b += 1;
  }
  return pairs;
}
