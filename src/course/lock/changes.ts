import type { BlockEntry } from './schema.ts';
import type { UpdatedRow } from './numbers.ts';

/** One thing that an update of the lock did. */
export interface LockChange {
  readonly what: 'lesson' | 'quiz' | 'block' | 'item';
  readonly change: 'added' | 'removed' | 'retyped';
  readonly id: string;
  /** For an item: the block that it belongs to. */
  readonly block?: string;
}

/** The changes of a row of lessons, quizzes or items. */
export const rowChanges = (
  what: LockChange['what'],
  { added, removed }: Pick<UpdatedRow, 'added' | 'removed'>,
): readonly LockChange[] => [
  ...added.map((id): LockChange => ({ what, change: 'added', id })),
  ...removed.map((id): LockChange => ({ what, change: 'removed', id })),
];

type Blocks = Readonly<Record<string, BlockEntry>>;

/** What changed among the blocks and their items. */
export const blockChanges = (before: Blocks, after: Blocks): readonly LockChange[] => [
  ...rowChanges('block', difference(before, after)),
  ...Object.entries(after).flatMap(([id, entry]) => entryChanges(id, own(before, id), entry)),
];

function entryChanges(
  id: string,
  before: BlockEntry | undefined,
  after: BlockEntry,
): readonly LockChange[] {
  if (before === undefined) return [];
  if (before.key !== after.key) return [{ what: 'block', change: 'retyped', id }];
  const items = rowChanges('item', difference(before.items, after.items));
  return items.map((change) => ({ ...change, block: id }));
}

type Ids = Readonly<Record<string, unknown>>;

const difference = (before: Ids, after: Ids): Pick<UpdatedRow, 'added' | 'removed'> => ({
  added: Object.keys(after).filter((id) => !Object.hasOwn(before, id)),
  removed: Object.keys(before).filter((id) => !Object.hasOwn(after, id)),
});

const own = (blocks: Blocks, id: string): BlockEntry | undefined =>
  Object.hasOwn(blocks, id) ? blocks[id] : undefined;
