import { nextAfter, renumber } from './numbers.ts';
import type { NumberedBlock } from './numbered.ts';
import type { BlockEntry } from './schema.ts';

/** The blocks of a lock: those of the course, those given up, and the next number. */
export interface BlockRow {
  readonly live: Readonly<Record<string, BlockEntry>>;
  readonly retired: Readonly<Record<string, readonly BlockEntry[]>>;
  readonly next: number;
}

interface UpdatedBlocks {
  readonly live: Record<string, BlockEntry>;
  readonly retired: Record<string, BlockEntry[]>;
  readonly next: number;
}

/**
 * The same as `renumber`, for blocks: an id that returns with another type is another block, and
 * gets a number of its own.
 */
export function renumberBlocks(blocks: readonly NumberedBlock[], row: BlockRow): UpdatedBlocks {
  const live = new Map<string, BlockEntry>();
  let next = row.next;
  for (const block of blocks) {
    if (live.has(block.id)) continue;
    const known = entriesOf(row, block.id).find(({ type }) => type === block.type);
    live.set(block.id, withItems(known ?? newEntry(block.type, next), block.items));
    if (known === undefined) next += 1;
  }
  return { live: Object.fromEntries(live), retired: retiredOf(row, live), next };
}

const newEntry = (type: string, key: number): BlockEntry => ({
  key,
  type,
  items: {},
  retired: {},
  nextItem: 1,
});

function withItems(entry: BlockEntry, ids: readonly string[]): BlockEntry {
  const given = [...Object.values(entry.items), ...Object.values(entry.retired)];
  const { live, retired, next } = renumber(ids, {
    live: entry.items,
    retired: entry.retired,
    next: nextAfter(entry.nextItem, given),
  });
  return { ...entry, items: live, retired, nextItem: next };
}

function entriesOf(row: BlockRow, id: string): readonly BlockEntry[] {
  const live = Object.hasOwn(row.live, id) ? row.live[id] : undefined;
  const retired = Object.hasOwn(row.retired, id) ? row.retired[id] : undefined;
  return [...(live === undefined ? [] : [live]), ...(retired ?? [])];
}

function retiredOf(
  row: BlockRow,
  live: ReadonlyMap<string, BlockEntry>,
): Record<string, BlockEntry[]> {
  const ids = new Set([...Object.keys(row.live), ...Object.keys(row.retired)]);
  const retired = [...ids].map((id): [string, BlockEntry[]] => [
    id,
    entriesOf(row, id).filter(({ key }) => key !== live.get(id)?.key),
  ]);
  return Object.fromEntries(retired.filter(([, entries]) => entries.length > 0));
}

/** Notes what stands in the blocks, for those that are looked at again among copies of them. */
export const withWords = (
  live: Readonly<Record<string, BlockEntry>>,
  blocks: readonly NumberedBlock[],
): Record<string, BlockEntry> => {
  const words = new Map(blocks.map((block) => [block.id, block.words]));
  return Object.fromEntries(
    Object.entries(live).map(([id, entry]) => [id, { ...bareEntry(entry), ...words.get(id) }]),
  );
};

const bareEntry = ({ key, type, items, retired, nextItem, publishedItems }: BlockEntry) => ({
  key,
  type,
  items,
  retired,
  nextItem,
  ...(publishedItems !== undefined && { publishedItems }),
});
