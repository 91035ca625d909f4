import type { LoadedCourse } from '../load/loadedCourse.ts';
import { renumberBlocks, withWords } from './blockNumbers.ts';
import { type LockChange, blockChanges, rowChanges } from './changes.ts';
import { type Numbered, numberedParts } from './numbered.ts';
import { nextAfter, renumber } from './numbers.ts';
import type { CourseLock } from './schema.ts';

/** A lock that knows all of a course, and what was new to it. */
export interface LockUpdate {
  readonly lock: CourseLock;
  /** Empty when the lock was up to date. */
  readonly changes: readonly LockChange[];
}

/**
 * Numbers what is new in a course. A number that was given once never goes to anything else.
 * `random` gives a numbering its mark where it has none: numbers from 0 to below 1.
 */
export const updateLock = (
  course: Pick<LoadedCourse, 'course' | 'lessons'>,
  lock: CourseLock | null,
  random: (() => number) | null = null,
): LockUpdate => updateNumbers(numberedParts(course), lock, random);

/** The same for what a course wants numbered. */
export function updateNumbers(
  parts: Numbered,
  before: CourseLock | null,
  random: (() => number) | null = null,
): LockUpdate {
  const old = before ?? emptyLock(parts.course);
  const lessons = renumber(parts.lessons, {
    live: old.lessons,
    retired: old.retired.lessons,
    next: nextAfter(old.nextLesson, [
      ...Object.values(old.lessons),
      ...Object.values(old.retired.lessons),
    ]),
  });
  const quizzes = renumber(parts.quizzes, {
    live: old.quizzes,
    retired: old.retired.quizzes,
    next: nextAfter(old.nextBlock, blockNumbers(old)),
  });
  const blocks = renumberBlocks(parts.blocks, {
    live: old.blocks,
    retired: old.retired.blocks,
    next: quizzes.next,
  });
  // A lock without a mark gets one when it is written anyway; then it keeps it for ever.
  const mark = old.mark ?? (random === null ? undefined : Math.floor(random() * 2 ** 32));
  const changes = [
    ...rowChanges('lesson', lessons),
    ...rowChanges('quiz', quizzes),
    ...blockChanges(old.blocks, blocks.live),
  ];
  const lock: CourseLock = {
    format: 1,
    course: parts.course,
    ...(mark !== undefined && { mark }),
    ...(old.published !== undefined && { published: old.published }),
    nextLesson: lessons.next,
    nextBlock: blocks.next,
    lessons: lessons.live,
    quizzes: quizzes.live,
    // Words alone are nothing to write a lock for.
    blocks: changes.length === 0 ? blocks.live : withWords(blocks.live, parts.blocks),
    retired: { lessons: lessons.retired, quizzes: quizzes.retired, blocks: blocks.retired },
  };
  return { lock, changes };
}

function blockNumbers({ blocks, quizzes, retired }: CourseLock): readonly number[] {
  return [
    ...Object.values(quizzes),
    ...Object.values(retired.quizzes),
    ...Object.values(blocks).map(({ key }) => key),
    ...Object.values(retired.blocks).flatMap((entries) => entries.map(({ key }) => key)),
  ];
}

const emptyLock = (course: string): CourseLock => ({
  format: 1,
  course,
  nextLesson: 1,
  nextBlock: 1,
  lessons: {},
  quizzes: {},
  blocks: {},
  retired: { lessons: {}, quizzes: {}, blocks: {} },
});
