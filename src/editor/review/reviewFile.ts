import { z } from 'zod';

import { fail, ok, type Result } from '../../core/result.ts';

/** What a reviewer says of a place in a course. */
export interface ReviewComment {
  readonly id: string;
  readonly reviewer: string;
  /** The number of the block in the course's lock; `null`: the page as a whole. */
  readonly block: number | null;
  /** The id of the lesson that it was written in; `null`: the cover, or an earlier copy, which did not say. */
  readonly lesson: string | null;
  /** The heading of the page that it was written on. */
  readonly page: string;
  /** The first words of the block, for when it is not there any more. */
  readonly words: string;
  readonly text: string;
  /** ISO 8601. */
  readonly at: string;
  /** What the author says to it; empty for nothing. */
  readonly answer: string;
  readonly done: boolean;
}

/** What a reviewer sends back. */
export interface ReviewFile {
  readonly format: 1;
  readonly kind: 'waymark-review';
  /** The id of the course. */
  readonly course: string;
  readonly version: string;
  readonly comments: readonly ReviewComment[];
}

/** More than anybody writes, and little enough for any device. */
const MOST_COMMENTS = 2_000;
const LONGEST = 10_000;

const text = z.string().max(LONGEST);

export const commentSchema = z.object({
  id: z.string().min(1).max(100),
  reviewer: text,
  block: z.number().int().nullable(),
  lesson: text.nullable().default(null),
  page: text,
  words: text,
  text,
  at: z.string().max(40),
  answer: text.default(''),
  done: z.boolean().default(false),
}) satisfies z.ZodType<ReviewComment>;

const fileSchema = z.object({
  format: z.literal(1),
  kind: z.literal('waymark-review'),
  course: z.string(),
  version: z.string(),
  comments: z.array(commentSchema).max(MOST_COMMENTS),
}) satisfies z.ZodType<ReviewFile>;

/** Why a file's comments cannot be taken. */
export type ReviewTrouble = 'unreadable' | 'otherCourse';

/** In bytes: more than any reviewers' comments, and little enough to be read at once. */
const MOST_BYTES = 50_000_000;

/** Reads the file that a reviewer sent, who may have sent anything. Never rejects. */
export async function readReviewFile(
  file: Blob,
  course: string,
): Promise<Result<ReviewFile, ReviewTrouble>> {
  // A film in its place is not read; what is gone, or on a disk that was taken out, cannot be.
  const written = file.size > MOST_BYTES ? null : await file.text().catch(() => null);
  return written === null ? fail('unreadable') : readReview(written, course);
}

/** Reads what a reviewer wrote. */
export function readReview(written: string, course: string): Result<ReviewFile, ReviewTrouble> {
  const read = fileSchema.safeParse(parsed(written));
  if (!read.success) return fail('unreadable');
  return read.data.course === course ? ok(read.data) : fail('otherCourse');
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
