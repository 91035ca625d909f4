import type { PlayableQuizLesson } from '../course/playable.ts';
import type { CourseContext } from './courseContext.ts';
import { enterLesson, isOpen } from './places.ts';
import { answerQuestion, startQuiz, submitQuiz } from './quizChanges.ts';
import { openAttempt, questionsOf, quizContext, type QuizContext } from './quizContext.ts';
import { followQuiz, quizInput } from './quizLink.ts';
import { quizRetry } from './quizRetry.ts';
import { rightAnswer } from './rightAnswer.ts';
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
    const before = quizContext(quizInput(context));
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
    context = followQuiz(context, submitQuiz(answerAll(startQuiz(before))));
    if (context.record.passed.has(quiz.key)) return { context };
    if (!resumes) return { stuck: { kind: 'unreachable', lesson: key } };
  }
}

const answerAll = (quiz: QuizContext): QuizContext => {
  const open = openAttempt(quiz);
  const questions = open === null ? [] : questionsOf(quiz, open);
  return questions.reduce(
    (now, question) => answerQuestion(now, question.key, rightAnswer(question)),
    quiz,
  );
};

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
