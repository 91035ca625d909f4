import { memoLast } from '../core/memo.ts';
import type { PlayableOutline } from '../course/playable.ts';
import { finishLesson } from '../progress/changes.ts';
import type { LearnerRecord, Run } from '../progress/record.ts';
import { meetsCompletion } from './completion.ts';
import type { CourseContext } from './courseContext.ts';
import type { DoneParts } from './lessonDone.ts';

/**
 * What a learner has done since they last started the course again. Passes and the completion stay
 * with them, and an LMS is told of nothing less; but whoever starts again sees it begin again. In a
 * first run that is all that they have.
 */
export const thisRun = (outline: PlayableOutline, record: LearnerRecord): DoneParts =>
  record.run.epoch === 0
    ? record
    : partsOf(
        outline,
        record.run.lessonsDone,
        record.run.blocksDone,
        record.passed,
        record.completedAt,
      );

const partsOf = memoLast(
  (
    outline: PlayableOutline,
    lessonsDone: Run['lessonsDone'],
    blocksDone: Run['blocksDone'],
    passed: LearnerRecord['passed'],
    completedAt: LearnerRecord['completedAt'],
  ): DoneParts => {
    const again = outline.lessons.flatMap((lesson) =>
      lesson.type === 'quiz' && lessonsDone.has(lesson.key) && passed.has(lesson.quiz)
        ? [lesson.quiz]
        : [],
    );
    const parts = { run: { lessonsDone, blocksDone }, passed: new Set(again), completedAt: null };
    return { ...parts, completedAt: meetsCompletion(outline, parts) ? completedAt : null };
  },
);

/**
 * Whether every Continue is open: for authors, for whoever looks around or looks back, and for who
 * has completed the course in this run.
 */
export const opensGates = ({ author, launch, outline, record }: CourseContext): boolean =>
  author ||
  (launch !== null && launch.mode !== 'normal') ||
  thisRun(outline, record).completedAt !== null;

/**
 * The open quiz is done in this run. In a first run its pass says so; later only this does, since
 * the pass may be of an earlier one.
 */
export const quizDoneAgain = ({ lesson, record }: CourseContext): LearnerRecord =>
  lesson === null || record.run.epoch === 0 ? record : finishLesson(record, lesson);
