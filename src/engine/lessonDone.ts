import type { OutlineContentLesson, OutlineLesson, PlayableOutline } from '../course/playable.ts';
import type { LearnerRecord, Run } from '../progress/record.ts';
import { memoLast } from '../core/memo.ts';

/** The parts of a record that tell what is done: what depends on them need not look at the rest. */
export type DoneParts = Pick<LearnerRecord, 'passed' | 'completedAt'> & {
  readonly run: Pick<Run, 'lessonsDone' | 'blocksDone'>;
};

/**
 * A lesson is done when the learner finished it, a quiz when it was passed. A lesson to which an
 * update has added something to do is open again, but never for who has completed the course.
 */
export function isLessonDone(lesson: OutlineLesson, record: DoneParts): boolean {
  const { run, passed, completedAt } = record;
  if (lesson.type === 'quiz') return passed.has(lesson.quiz);
  if (!run.lessonsDone.has(lesson.key)) return false;
  return completedAt !== null || !hasMoreToDo(lesson, run.blocksDone);
}

/**
 * Whether a finished lesson has something to do that was not there when it was finished: nobody
 * finishes a lesson without all that it requires. Where there is little room for the saved state,
 * blocks are forgotten in the order of their numbers: what is missing was forgotten, and not added,
 * unless a block with a lower number is still known.
 */
function hasMoreToDo(
  { blocks, required }: OutlineContentLesson,
  blocksDone: Run['blocksDone'],
): boolean {
  const missing = required.filter((block) => !blocksDone.has(block));
  if (missing.length === 0) return false;
  const highest = missing.reduce((high, block) => Math.max(high, block));
  return blocks.some((block) => block < highest && blocksDone.has(block));
}

/** How much of a lesson is done. */
export interface LessonCount {
  readonly isDone: boolean;
  readonly done: number;
  /** A quiz counts as one block. */
  readonly of: number;
}

/**
 * For each lesson of the outline, how many of its counted blocks are done. A lesson that is done
 * counts whole, whatever its author lets learners pass by. The list stays the same while nothing is
 * done.
 */
export const countDone = (
  outline: PlayableOutline,
  { run, passed, completedAt }: DoneParts,
): readonly LessonCount[] =>
  countParts(outline, run.lessonsDone, run.blocksDone, passed, completedAt);

const countParts = memoLast(
  (
    { lessons }: PlayableOutline,
    lessonsDone: Run['lessonsDone'],
    blocksDone: Run['blocksDone'],
    passed: LearnerRecord['passed'],
    completedAt: LearnerRecord['completedAt'],
  ): readonly LessonCount[] => {
    const parts = { run: { lessonsDone, blocksDone }, passed, completedAt };
    return lessons.map((lesson) => {
      const of = lesson.type === 'quiz' ? 1 : lesson.blocks.length;
      if (isLessonDone(lesson, parts)) return { isDone: true, done: of, of };
      const done = lesson.type === 'quiz' ? 0 : countIn(lesson.blocks, blocksDone);
      return { isDone: false, done, of };
    });
  },
);

function countIn(blocks: readonly number[], done: ReadonlySet<number>): number {
  let count = 0;
  for (const block of blocks) if (done.has(block)) count += 1;
  return count;
}
