import { laterWords } from './words.ts';

/** What is said once a course is open. Apart from the player, so that words can be had without it. */
export const courseWords = laterWords({
  en: async () => (await import('./en/course.ts')).course,
  ar: async () => (await import('./ar/course.ts')).course,
});
