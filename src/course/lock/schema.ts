import * as z from 'zod';

const number = z.number().int().min(0);
const numbers = z.record(z.string(), number);

const blockEntry = z.strictObject({
  /** The block's number in the whole course. */
  key: number,
  type: z.string(),
  /** The numbers of its options, cards, panels …, by id. */
  items: numbers.default({}),
  /** The numbers of items that are gone: never given to another, and given back if they return. */
  retired: numbers.default({}),
  nextItem: number.default(1),
  /** The number of an item below which all were published, where any were. */
  publishedItems: number.optional(),
  /** Fingerprints of what stood in it, and in its items, when the lock was written: `wordsOf`. */
  words: z.string().optional(),
  itemWords: z.record(z.string(), z.string()).optional(),
});

/** `course.lock.json`: numbers that were given once, and are never given to anything else. */
export const lockSchema = z.strictObject({
  format: z.literal(1),
  /** The id of the course that the numbers belong to. */
  course: z.string(),
  /** A random mark of this numbering, 32 bits, given once; missing in older locks. */
  mark: number.max(2 ** 32 - 1).optional(),
  /** The numbers below which all were published; missing in older locks, and before the first time. */
  published: z.strictObject({ nextLesson: number, nextBlock: number }).optional(),
  nextLesson: number.default(1),
  /** Blocks and quizzes share one row of numbers. */
  nextBlock: number.default(1),
  lessons: numbers.default({}),
  /** By the id of the quiz lesson. */
  quizzes: numbers.default({}),
  blocks: z.record(z.string(), blockEntry).default({}),
  /** What is gone, or has become another type of block. */
  retired: z
    .strictObject({
      lessons: numbers.default({}),
      quizzes: numbers.default({}),
      blocks: z.record(z.string(), z.array(blockEntry)).default({}),
    })
    .prefault({}),
});

export type CourseLock = z.output<typeof lockSchema>;
export type BlockEntry = z.output<typeof blockEntry>;
