type Numbers = Readonly<Record<string, number>>;

/** Numbers in use, numbers that were given up, and the next that was never given. */
export interface NumberRow {
  readonly live: Numbers;
  readonly retired: Numbers;
  readonly next: number;
}

/** A row after an update, and what changed in it. */
export interface UpdatedRow extends NumberRow {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Gives each id its number: the one that it has, the one that it had, or the next one. Ids that
 * are gone keep their number in `retired`.
 */
export function renumber(ids: readonly string[], row: NumberRow): UpdatedRow {
  const known = new Map([...Object.entries(row.retired), ...Object.entries(row.live)]);
  const live = new Map<string, number>();
  let next = row.next;
  for (const id of ids) {
    if (live.has(id)) continue;
    live.set(id, known.get(id) ?? next);
    if (!known.has(id)) next += 1;
  }
  return {
    live: Object.fromEntries(live),
    retired: Object.fromEntries([...known].filter(([id]) => !live.has(id))),
    next,
    added: [...live.keys()].filter((id) => !Object.hasOwn(row.live, id)),
    removed: Object.keys(row.live).filter((id) => !live.has(id)),
  };
}

/** The next number, also when a merge of two branches left a counter behind. */
export const nextAfter = (next: number, given: readonly number[]): number =>
  given.reduce((highest, number) => Math.max(highest, number + 1), next);
