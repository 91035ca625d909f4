import { test as base } from '@playwright/test';

import { Learner } from './learner.ts';
import { type Language, type Speak, spoken } from './spoken.ts';

export interface Spoken {
  /** The language of the learner's browser, and so of the course. */
  readonly language: Language;
  /** What the interface says in it, by key. */
  readonly t: Speak;
  /** Whoever sits at the page, with the reference course. */
  readonly learner: Learner;
}

/** A test that is written in the learner's words, and runs in each language of the course. */
export const test = base.extend<Spoken>({
  language: ['en-AU', { option: true }],
  t: async ({ language }, provide) => provide(spoken[language]),
  learner: async ({ page, language }, provide) => provide(new Learner(page, { language })),
});
