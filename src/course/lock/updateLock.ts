import type { LoadedCourse } from '../load/loadedCourse.ts';
import { renumberBlocks } from './blockNumbers.ts';
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

/** Numbers what is new in a course. A number that was given once never goes to anything else. */
export const updateLock = (
  course: Pick<LoadedCourse, 'course' | 'lessons'>,
  lock: CourseLock | null,
): LockUpdate => updateNumbers(numberedParts(course), lock);

/** The same for what a course wants numbered. */
export function updateNumbers(parts: Numbered, before: CourseLock | null): LockUpdate {
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
  const lock: CourseLock = {
    format: 1,
    course: parts.course,
    nextLesson: lessons.next,
    nextBlock: blocks.next,
    lessons: lessons.live,
    quizzes: quizzes.live,
    blocks: blocks.live,
    retired: { lessons: lessons.retired, quizzes: quizzes.retired, blocks: blocks.retired },
  };
  const changes = [
    ...rowChanges('lesson', lessons),
    ...rowChanges('quiz', quizzes),
    ...blockChanges(old.blocks, blocks.live),
  ];
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
