import type { PlayableLesson, PlayableQuiz } from '../playable.ts';
import type { AuthoredCourse } from '../schema/course.ts';
import type { AuthoredLesson, AuthoredQuizLesson } from '../schema/lesson.ts';
import { questionsAbout } from '../schema/quiz.ts';
import { compileBlock, compileQuestion } from './compileBlock.ts';
import type { Compiler } from './compiler.ts';

/** What the player draws and grades of a lesson. */
export function compileLesson(
  course: AuthoredCourse,
  lesson: AuthoredLesson,
  compiler: Compiler,
): PlayableLesson {
  const base = {
    format: 1,
    key: compiler.keys.lesson(lesson.id),
    id: lesson.id,
    language: compiler.language,
    title: lesson.title,
    summary: lesson.summary ?? null,
    minutes: lesson.minutes,
    image: lesson.image === undefined ? null : compiler.picture(lesson.image),
  } as const;
  return lesson.type === 'quiz'
    ? { ...base, type: 'quiz', quiz: compileQuiz(course, lesson, compiler) }
    : {
        ...base,
        type: 'lesson',
        blocks: lesson.blocks.map((block) => compileBlock(block, compiler)),
      };
}

function compileQuiz(
  course: AuthoredCourse,
  { id, quiz }: AuthoredQuizLesson,
  compiler: Compiler,
): PlayableQuiz {
  return {
    key: compiler.keys.quiz(id),
    id,
    scored: true,
    intro: compiler.richTextOrNull(quiz.intro),
    questions: quiz.questions.map((question) => compileQuestion(question, compiler)),
    ...drawn(quiz),
    shuffleQuestions: quiz.shuffleQuestions,
    shuffleOptions: quiz.shuffleOptions,
    passingScore: scaledPassingScore(course, quiz),
    attempts: quiz.attempts ?? null,
    afterLastAttempt: quiz.afterLastAttempt,
    retry: quiz.retry,
    feedback: quiz.feedback,
    ...overallFeedback(quiz, compiler),
  };
}

/** No attempt asks more than there is, whatever a draft says. */
function drawn({
  draw,
  pools,
  questions,
}: AuthoredQuizLesson['quiz']): Pick<PlayableQuiz, 'draw' | 'pools'> {
  if (pools === undefined) return { draw: Math.min(draw ?? questions.length, questions.length) };
  const filled = pools.map((pool) => ({
    objective: pool.objective,
    draw: Math.min(pool.draw, questionsAbout(pool.objective, questions).length),
  }));
  return { draw: filled.reduce((sum, pool) => sum + pool.draw, 0), pools: filled };
}

function overallFeedback(
  { overallFeedback: bands }: AuthoredQuizLesson['quiz'],
  compiler: Compiler,
): Pick<PlayableQuiz, 'overallFeedback'> {
  if (bands === undefined) return {};
  const highestFirst = bands.toSorted((a, b) => b.from - a.from);
  return {
    overallFeedback: highestFirst.map(({ from, text }) => ({
      from: from / 100,
      text: compiler.richText(text),
    })),
  };
}

/** Percent, as authors write it, to 0–1: the quiz's own, else the course's. */
const scaledPassingScore = (
  course: Pick<AuthoredCourse, 'passingScore'>,
  quiz: Pick<AuthoredQuizLesson['quiz'], 'passingScore'>,
): number => (quiz.passingScore ?? course.passingScore) / 100;
