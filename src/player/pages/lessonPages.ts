import { lazy } from 'react';

const loadLesson = () => import('../lesson/LessonPage.tsx');

export const LessonPage = lazy(async () => ({ default: (await loadLesson()).LessonPage }));

export const QuizPage = lazy(async () => ({
  default: (await import('../quiz/QuizPage.tsx')).QuizPage,
}));

/** Fetches what a lesson is drawn with, ahead of need. */
export function preloadLessonPage(): void {
  void loadLesson().catch(() => undefined);
}
