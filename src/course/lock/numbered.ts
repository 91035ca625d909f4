import type { LoadedCourse } from '../load/loadedCourse.ts';
import { walkBlocks } from '../walkBlocks.ts';

/** A block as far as the lock is concerned. */
export interface NumberedBlock {
  readonly id: string;
  readonly type: string;
  readonly items: readonly string[];
}

/** All that a course wants numbers for, in reading order. */
export interface Numbered {
  readonly course: string;
  readonly lessons: readonly string[];
  readonly quizzes: readonly string[];
  readonly blocks: readonly NumberedBlock[];
}

/** What the lock of a course has to number. */
export const numberedParts = ({
  course,
  lessons,
}: Pick<LoadedCourse, 'course' | 'lessons'>): Numbered => ({
  course: course.id,
  lessons: lessons.map(({ id }) => id),
  quizzes: lessons.filter(({ type }) => type === 'quiz').map(({ id }) => id),
  blocks: lessons.flatMap((lesson) =>
    walkBlocks(lesson).map(({ block, parts }) => ({
      id: block.id,
      type: block.type,
      items: parts.items.map(({ id }) => id),
    })),
  ),
});
