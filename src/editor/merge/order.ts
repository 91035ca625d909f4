/**
 * The order of what a merged list holds: as they have it, with what was added and moved here put
 * before what follows it here. What both moved stands where it was moved to here.
 *
 * @param kept What the merged list holds.
 */
export function mergedOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  kept: ReadonlySet<string>,
): readonly string[] {
  const fixed = unmoved(base, mine);
  const known = new Set(theirs);
  const placed = mine.filter((key) => kept.has(key) && (!fixed.has(key) || !known.has(key)));
  const waiting = new Set(placed);
  const order = theirs.filter((key) => kept.has(key) && !waiting.has(key));
  // From the last one on: what follows it stands already.
  for (const key of placed.toReversed()) {
    const behind = mine.slice(mine.indexOf(key) + 1).find((each) => order.includes(each));
    order.splice(behind === undefined ? order.length : order.indexOf(behind), 0, key);
  }
  // What neither names here any more, and is kept all the same, stands where it stood.
  const left = base.filter((key) => kept.has(key) && !order.includes(key));
  for (const key of left.toReversed()) {
    const behind = base.slice(base.indexOf(key) + 1).find((each) => order.includes(each));
    order.splice(behind === undefined ? order.length : order.indexOf(behind), 0, key);
  }
  return order;
}

/** What has not been moved: the most that stand one behind the other in both lists. */
export function unmoved(base: readonly string[], now: readonly string[]): ReadonlySet<string> {
  const places = new Map(base.map((key, index) => [key, index]));
  const common = now.filter((key) => places.has(key));
  return new Set(
    longestRise(common.map((key) => places.get(key) ?? 0)).map((at) => base[at] ?? ''),
  );
}

/** The longest row of numbers that only rise (patience sorting). */
function longestRise(numbers: readonly number[]): readonly number[] {
  const ends: number[] = [];
  const before: number[] = [];
  numbers.forEach((number, index) => {
    const found = ends.findIndex((end) => (numbers[end] ?? 0) >= number);
    const length = found === -1 ? ends.length : found;
    before[index] = ends[length - 1] ?? -1;
    ends[length] = index;
  });
  const rise: number[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) rise.unshift(numbers[at] ?? 0);
  return rise;
}
