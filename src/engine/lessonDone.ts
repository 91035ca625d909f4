import type { OutlineLesson, PlayableOutline } from '../course/playable.ts';
import type { LearnerRecord, Run } from '../progress/record.ts';
import { memoLast } from '../core/memo.ts';

/** The parts of a record that tell what is done: what depends on them need not look at the rest. */
export type DoneParts = Pick<LearnerRecord, 'passed'> & {
  readonly run: Pick<Run, 'lessonsDone' | 'blocksDone'>;
};

/** A lesson is done when the learner finished it, a quiz when it was passed. */
export const isLessonDone = (lesson: OutlineLesson, { run, passed }: DoneParts): boolean =>
  lesson.type === 'quiz' ? passed.has(lesson.quiz) : run.lessonsDone.has(lesson.key);

/** How much of a lesson is done. */
export interface LessonCount {
  readonly isDone: boolean;
  readonly done: number;
  /** A quiz counts as one block. */
  readonly of: number;
}

/**
 * For each lesson of the outline, how many of its counted blocks are done. A lesson that is done
 * counts whole, even if an update added blocks since. The list stays the same while nothing is done.
 */
export const countDone = (outline: PlayableOutline, record: DoneParts): readonly LessonCount[] =>
  countParts(outline, record.run.lessonsDone, record.run.blocksDone, record.passed);

const countParts = memoLast(
  (
    { lessons }: PlayableOutline,
    lessonsDone: Run['lessonsDone'],
    blocksDone: Run['blocksDone'],
    passed: LearnerRecord['passed'],
  ): readonly LessonCount[] => {
    const parts = { run: { lessonsDone, blocksDone }, passed };
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
