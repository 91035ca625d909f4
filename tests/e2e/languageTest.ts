import { test as base } from '@playwright/test';

import { Learner } from './learner.ts';
import type { AtWorkersEnd, End } from './onceInWorker.ts';
import { type Language, type Speak, spoken } from './spoken.ts';

export interface Spoken {
  /** The language of the learner's browser, and so of the course. */
  readonly language: Language;
  /** What the interface says in it, by key. */
  readonly t: Speak;
  /** Whoever sits at the page, with the reference course. */
  readonly learner: Learner;
}

interface Worker {
  /** For what is begun once in a worker. */
  readonly atWorkersEnd: AtWorkersEnd;
}

/**
 * A test that is written in the learner's words, and runs in each language of the course. All tests
 * are made of it: those with the same fixtures of workers share a worker and its browser.
 */
export const test = base.extend<Spoken, Worker>({
  atWorkersEnd: [
    // Playwright wants to see the dependencies of a fixture, even where there are none.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, provide) => {
      const ends: End[] = [];
      await provide((end) => void ends.push(end));
      for (const end of ends.toReversed()) await end();
    },
    { scope: 'worker' },
  ],
  language: ['en-AU', { option: true }],
  t: async ({ language }, provide) => provide(spoken[language]),
  learner: async ({ page, language }, provide) => provide(new Learner(page, { language })),
});
