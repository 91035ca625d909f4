import type { CourseLock } from '../lock/schema.ts';
import type { IdHolder } from './idsInUse.ts';

/** Where something with an id stands, as far as that tells a copy from its original. */
export interface Surroundings {
  readonly lock: CourseLock | null;
  /** The lesson is one that the lock knows, under the name that its file has. */
  readonly lessonKnown: boolean;
  /** The id of the block that an item is of. */
  readonly block: string | null;
}

/** Every claim is less. */
export const CLAIMS = 16;

/**
 * How much speaks for it that something bears its id rightly, and is not a copy of what does: first
 * the words that the lock has noted, then the lesson and the type that it knows, at last that the id
 * was made of its words.
 */
export function claimTo(holder: IdHolder, { lock, lessonKnown, block }: Surroundings): number {
  const entry = lock === null ? undefined : ownEntry(lock, holder.isBlock ? holder.id : block);
  const known = holder.isBlock ? entry?.words : entry?.itemWords?.[holder.id ?? ''];
  return (
    (known !== undefined && known === holder.words ? 8 : 0) +
    (lessonKnown ? 4 : 0) +
    (holder.isBlock && entry?.type === holder.type ? 2 : 0) +
    (holder.id === holder.suggestion ? 1 : 0)
  );
}

const ownEntry = ({ blocks }: CourseLock, id: string | null) =>
  id !== null && Object.hasOwn(blocks, id) ? blocks[id] : undefined;
