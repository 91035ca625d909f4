import { laterView } from '../../blocks/laterView.tsx';

const lesson = laterView(async () => (await import('../lesson/LessonPage.tsx')).LessonPage);
const quiz = laterView(async () => (await import('../quiz/QuizPage.tsx')).QuizPage);
const exit = laterView(async () => (await import('./ExitPage.tsx')).ExitPage);
const ended = laterView(async () => (await import('./EndedPage.tsx')).EndedPage);
const failed = laterView(async () => (await import('./FailedPage.tsx')).FailedPage);

export const LessonPage = lesson.View;
export const QuizPage = quiz.View;
export const ExitPage = exit.View;
export const EndedPage = ended.View;
export const FailedPage = failed.View;

/** Fetches what a lesson is drawn with, ahead of need. */
export function preloadLessonPage(): void {
  void lesson.load().catch(() => undefined);
}

/**
 * Fetches every page ahead of need: the way out and the word about a lost connection are wanted
 * just when nothing can be fetched.
 */
export const preloadPages = (): Promise<unknown> =>
  Promise.allSettled([failed, exit, lesson, quiz, ended].map(({ load }) => load()));
