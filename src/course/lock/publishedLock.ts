import type { BlockEntry, CourseLock } from './schema.ts';

/** Says of a lock that all of its numbers are published now. */
export const publishedLock = (lock: CourseLock): CourseLock => ({
  ...lock,
  published: { nextLesson: lock.nextLesson, nextBlock: lock.nextBlock },
  blocks: mapValues(lock.blocks, publishedEntry),
  retired: {
    ...lock.retired,
    blocks: mapValues(lock.retired.blocks, (all) => all.map(publishedEntry)),
  },
});

const publishedEntry = (entry: BlockEntry): BlockEntry =>
  entry.nextItem === 1 ? entry : { ...entry, publishedItems: entry.nextItem };

/** Whether a lock says that all of its numbers are published. */
export const isPublishedLock = ({
  published,
  nextLesson,
  nextBlock,
  blocks,
}: CourseLock): boolean =>
  published?.nextLesson === nextLesson &&
  published.nextBlock === nextBlock &&
  Object.values(blocks).every(({ nextItem, publishedItems = 1 }) => nextItem === publishedItems);

/** The lock as packages carry it: what was published, and when, is a matter of the course's folder. */
export const carriedLock = ({
  format,
  course,
  mark,
  nextLesson,
  nextBlock,
  lessons,
  quizzes,
  blocks,
  retired,
}: CourseLock): CourseLock => ({
  format,
  course,
  ...(mark !== undefined && { mark }),
  nextLesson,
  nextBlock,
  lessons,
  quizzes,
  blocks: mapValues(blocks, carriedEntry),
  retired: { ...retired, blocks: mapValues(retired.blocks, (all) => all.map(carriedEntry)) },
});

const carriedEntry = ({
  key,
  type,
  items,
  retired,
  nextItem,
  words,
  itemWords,
}: BlockEntry): BlockEntry => ({
  key,
  type,
  items,
  retired,
  nextItem,
  ...(words !== undefined && { words }),
  ...(itemWords !== undefined && { itemWords }),
});

const mapValues = <Value, To>(
  values: Readonly<Record<string, Value>>,
  map: (value: Value) => To,
): Record<string, To> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, map(value)]));
