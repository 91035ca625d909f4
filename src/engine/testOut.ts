import { finishBlocks, finishLesson } from '../progress/changes.ts';
import type { LearnerRecord } from '../progress/record.ts';
import type { KnowledgeCheck } from './checkQuiz.ts';
import { keptAttempt } from './checkRecord.ts';
import { contentLesson, type CourseContext, outlineLesson } from './courseContext.ts';
import { scoreOf } from './grading.ts';
import { finishedKeys } from './continuation.ts';
import { isLessonDone } from './lessonDone.ts';
import { indexLesson } from './lessonIndex.ts';
import { meetsPassingScore } from './scoring.ts';
import { thisRun } from './thisRun.ts';

/** Whether a knowledge check is a test before its lesson, and was handed in with score enough. */
export function isPassedTest(
  { record }: Pick<CourseContext, 'record'>,
  check: KnowledgeCheck,
): boolean {
  const { testOut } = check.content;
  const kept = testOut === undefined ? null : keptAttempt(record, check);
  if (testOut === undefined || kept === null || kept.attempt.work.submitted === null) return false;
  return meetsPassingScore(scoreOf(check.questions, kept.attempt), testOut);
}

/**
 * The open lesson is done as if it had been read to its end: all that it requires is done, so that an
 * update opens it again for nobody whom it would not open it for else, and every Continue is open, so
 * that it can be read.
 */
export function testedOut(context: CourseContext): LearnerRecord {
  const lesson = contentLesson(context);
  if (lesson === null) return context.record;
  const gates = indexLesson(lesson).sections.flatMap(({ gate }) => (gate === null ? [] : gate.key));
  const done = finishBlocks(context.record, [...finishedKeys(lesson), ...gates]);
  return finishLesson(done, lesson.key);
}

/** Whether the open lesson is done, since the learner last started the course again. */
export function isOpenLessonDone(context: CourseContext): boolean {
  const lesson = outlineLesson(context, context.lesson);
  return lesson !== null && isLessonDone(lesson, thisRun(context.outline, context.record));
}
