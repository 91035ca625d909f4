import * as z from 'zod';

import { textHash } from '../../core/hash.ts';
import { LOCK_FILE } from '../files.ts';
import { type CourseLock, lockSchema } from '../lock/schema.ts';
import { type CourseRules, courseRules } from './courseRules.ts';
import type { PlayableCourse } from '../playable.ts';

const record = z.object({
  format: z.literal(1),
  /** The numbers that learners' progress goes by. */
  lock: lockSchema,
  rules: z.record(z.string(), z.record(z.string(), z.string())),
  /** By path, a fingerprint of each of the author's files. */
  files: z.record(z.string(), z.string()),
});

/**
 * What a package says of itself for the one that comes after it: not a word of the author's, but what
 * learners have begun with.
 */
export interface PublishedRecord {
  readonly lock: CourseLock;
  readonly rules: CourseRules;
  readonly files: Readonly<Record<string, string>>;
}

type Files = ReadonlyMap<string, Uint8Array>;

/** The record of a course as it is published; of its lock only what is in the course today. */
export const publishedRecord = (
  course: PlayableCourse,
  lock: CourseLock,
  source: Files,
): PublishedRecord => ({
  lock: { ...lock, retired: { lessons: {}, quizzes: {}, blocks: {} } },
  rules: courseRules(course),
  files: fingerprints(source),
});

/** Of each of the author's texts; the lock has its own way to be compared. */
const fingerprints = (source: Files): PublishedRecord['files'] =>
  Object.fromEntries(
    [...source]
      .filter(([path]) => path !== LOCK_FILE)
      .map(([path, bytes]) => [path, textHash(new TextDecoder().decode(bytes))] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

export const recordText = (published: PublishedRecord): string =>
  JSON.stringify({ format: 1, ...published });

/** Reads a record; `null` for what is none, or of a newer Waymark. */
export function readRecord(text: string): PublishedRecord | null {
  try {
    const found = record.safeParse(JSON.parse(text));
    return found.success ? found.data : null;
  } catch {
    return null;
  }
}
