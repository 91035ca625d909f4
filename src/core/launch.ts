import type { FilmWishes } from './filmWishes.ts';

/** Who the learner is to the LMS. */
export interface Learner {
  readonly id: string;
  readonly name: string | null;
}

/** How the LMS opened the course (`cmi.mode`, `cmi.core.lesson_mode`). */
export type LaunchMode = 'normal' | 'browse' | 'review';

/** What the LMS says when the course connects to it. */
export interface Launch {
  readonly learner: Learner | null;
  /** A BCP 47 tag, when the LMS states one. */
  readonly language: string | null;
  /** What the LMS states of sound, captions and speed. */
  readonly films: FilmWishes;
  readonly mode: LaunchMode;
  readonly credit: boolean;
  /** The LMS's own passing score, scaled 0–1: it beats the course's. */
  readonly passingScore: number | null;
  /** The text saved by an earlier visit; empty on the first. */
  readonly savedState: string;
}
