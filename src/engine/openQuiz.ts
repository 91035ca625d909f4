import { memoEach } from '../core/memo.ts';
import type { PlayableQuiz } from '../course/playable.ts';
import { mergeRecords } from '../progress/merge.ts';
import type { LearnerRecord } from '../progress/record.ts';
import { actInQuiz, goOnAfterMerge } from './actInQuiz.ts';
import { lastSubmitted } from './attempts.ts';
import { loadedLesson, type CourseContext } from './courseContext.ts';
import type { QuizEvent } from './events.ts';
import { placeAt } from './places.ts';
import { quizAttempts, settleCurrent, type QuizContext } from './quizContext.ts';
import { meetsPassingScore } from './scoring.ts';
import { teachingFor } from './teaching.ts';
import { quizDoneAgain } from './thisRun.ts';

/** The quiz of the open lesson as it stands; `null` where none is open. */
export const openQuiz = memoEach((context: CourseContext): QuizContext | null => {
  const lesson = loadedLesson(context);
  if (lesson?.type !== 'quiz') return null;
  const { record, launch, now, outline, question } = context;
  return {
    quiz: lesson.quiz,
    record,
    current: question,
    passingScore: passingScore(context, lesson.quiz),
    review: launch?.mode === 'review',
    afresh: record.run.epoch > 0 && !record.run.blocksDone.has(lesson.quiz.key),
    teaching: teachingFor(outline, lesson.key),
    now,
  };
});

/** The passing score of a quiz: the LMS's own beats the course's. */
const passingScore = ({ launch }: CourseContext, quiz: PlayableQuiz): number =>
  launch?.passingScore ?? quiz.passingScore;

/** The learner comes into a quiz: to the question at which they were, where it is still asked. */
export function arriveInQuiz(context: CourseContext): CourseContext {
  const quiz = openQuiz(context);
  if (quiz === null) return context;
  const place = context.record.run.place?.value ?? null;
  const current = place !== null && place.lesson === context.lesson ? place.block : null;
  return followQuiz(context, settleCurrent({ ...quiz, current }));
}

/** What a learner does in the quiz of the open lesson. */
export function actInOpenQuiz(context: CourseContext, event: QuizEvent): CourseContext {
  const quiz = openQuiz(context);
  if (quiz === null) return context;
  const after = followQuiz(context, actInQuiz(quiz, event));
  return event.type === 'quiz.submitted' && lastPassed(after)
    ? { ...after, record: quizDoneAgain(after) }
    : after;
}

function lastPassed(context: CourseContext): boolean {
  const quiz = openQuiz(context);
  const last = quiz === null ? null : lastSubmitted(quizAttempts(quiz));
  const score = last?.attempt.work.submitted?.score ?? 0;
  return quiz !== null && meetsPassingScore(score, quiz.passingScore);
}

/** What another tab or device knows; the quiz of the open lesson goes on from there. */
export function mergeAtQuiz(context: CourseContext, known: LearnerRecord): CourseContext {
  const merged = { ...context, record: mergeRecords(context.record, known) };
  const [before, after] = [openQuiz(context), openQuiz(merged)];
  if (before === null || after === null) return merged;
  return followQuiz(merged, goOnAfterMerge(before, after));
}

/**
 * The course with what became of its quiz. The place moves with the question that is shown only
 * when the question changes: two tabs in one quiz would else pull the place to and fro for ever.
 */
export function followQuiz(context: CourseContext, quiz: QuizContext): CourseContext {
  const { record, current } = quiz;
  if (current === context.question) {
    return record === context.record ? context : { ...context, record };
  }
  const followed = { ...context, record, question: current };
  return { ...followed, record: placeAt(followed, current) };
}
