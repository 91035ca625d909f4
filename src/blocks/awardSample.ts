import type { Award } from './award.ts';

/** A completed course, for tests: see `Award`. */
export const awardSample: Award = {
  name: 'Thi Lan Nguyen',
  course: 'Working with peer workers',
  version: '1.2.0',
  language: 'en-AU',
  words: {
    title: 'Certificate of completion',
    text: 'has completed the introduction to peer work',
    issuer: 'Your organisation',
  },
  // 21 November 2026, in the middle of the day.
  completedAt: 1_795_262_400_000,
  score: 0.834,
  left: [],
};
