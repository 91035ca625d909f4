import type { PlayableQuizLesson } from '../course/playable.ts';
import { actInQuiz } from './actInQuiz.ts';
import { withRecord } from './courseChanges.ts';
import type { CourseContext } from './courseContext.ts';
import type { QuizEvent } from './events.ts';
import { followQuiz, openQuiz } from './openQuiz.ts';
import { enterLesson, isOpen } from './places.ts';
import { openAttempt, questionsOf, quizRetry, type QuizContext } from './quizContext.ts';
import { rightAnswer } from '../blocks/questions.ts';
import type { Stuck } from './walkStuck.ts';

/**
 * Passes the quiz of the open lesson. An attempt that is open may hold wrong answers that are
 * final; one that the walk begins itself must pass.
 */
export function walkQuiz(
  start: CourseContext,
  { key, quiz }: PlayableQuizLesson,
): { readonly context: CourseContext } | { readonly stuck: Stuck } {
  let context = start;
  let visited = false;
  for (;;) {
    const before = openQuiz(context);
    if (before === null) throw new Error('No quiz is open.');
    const resumes = openAttempt(before) !== null;
    const retry = quizRetry(before);
    if (!resumes && retry.kind === 'locked') return { stuck: { kind: 'locked', lesson: key } };
    if (!resumes && retry.kind === 'revisit') {
      const revisited = visited ? null : revisit(context, retry.lessons, key);
      if (revisited === null) return { stuck: { kind: 'locked', lesson: key } };
      context = revisited;
      visited = true;
      continue;
    }
    const passed = followQuiz(context, passedQuiz(before));
    context = withRecord(passed, passed.record);
    if (context.record.passed.has(quiz.key)) return { context };
    if (!resumes) return { stuck: { kind: 'unreachable', lesson: key } };
  }
}

/** Takes up the attempt that is open, or begins one, and answers everything right. */
function passedQuiz(quiz: QuizContext): QuizContext {
  const started = actInQuiz(quiz, { type: 'quiz.started' });
  const open = openAttempt(started);
  const questions = open === null ? [] : questionsOf(started, open);
  const answers = questions.map((question): QuizEvent => ({
    type: 'quiz.answerChanged',
    question: question.key,
    answer: rightAnswer(question),
  }));
  return [...answers, { type: 'quiz.submitted' } as const].reduce(actInQuiz, started);
}

/** Opens lessons and comes back; `null` where one of them cannot be opened. */
function revisit(
  context: CourseContext,
  lessons: readonly number[],
  quiz: number,
): CourseContext | null {
  if (lessons.some((lesson) => !isOpen(context, lesson))) return null;
  const visited = lessons.reduce((now, lesson) => enterLesson(now, lesson, null), context);
  return enterLesson(visited, quiz, null);
}
