/** A part of a recording, in whole seconds. */
export type Range = readonly [from: number, to: number];

/** The union of ranges: ascending, and none touches the next. */
export function uniteRanges(ranges: readonly Range[]): readonly Range[] {
  const united: [from: number, to: number][] = [];
  for (const [from, to] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = united.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else united.push([from, to]);
  }
  return united;
}
