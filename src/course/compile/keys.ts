import type { BlockKey, ItemNumber, LessonKey } from '../../core/blockState.ts';
import type { BlockEntry, CourseLock } from '../lock/schema.ts';

/** The numbers of a course, from its lock. */
export interface Keys {
  readonly lesson: (id: string) => LessonKey;
  readonly quiz: (id: string) => BlockKey;
  readonly block: (id: string) => BlockKey;
  readonly item: (block: string, id: string) => ItemNumber;
}

/** Reads numbers from a lock. Each throws for what the lock does not know: update it first. */
export const keysOf = (lock: CourseLock): Keys => ({
  lesson: (id) => number(lock.lessons, id, 'lesson'),
  quiz: (id) => number(lock.quizzes, id, 'quiz'),
  block: (id) => entry(lock, id).key,
  item: (block, id) => number(entry(lock, block).items, id, `item of ${block}`),
});

function number(numbers: Readonly<Record<string, number>>, id: string, what: string): number {
  const found = Object.hasOwn(numbers, id) ? numbers[id] : undefined;
  if (found === undefined) throw new Error(`The lock does not know the ${what} ${id}.`);
  return found;
}

function entry({ blocks }: CourseLock, id: string): BlockEntry {
  const found = Object.hasOwn(blocks, id) ? blocks[id] : undefined;
  if (found === undefined) throw new Error(`The lock does not know the block ${id}.`);
  return found;
}
