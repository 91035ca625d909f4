import type * as z from 'zod';

import type { numericSchema } from './author.ts';

export const numericFixtures = {
  written: {
    type: 'numeric',
    id: 'days-to-answer',
    scenario: 'A person has complained in writing about how they were treated.',
    question: 'Within how many working days does the service have to answer?',
    hint: 'It is the same for every complaint, and stands in the leaflet.',
    answer: 10,
    unit: 'working days',
    feedback: {
      correct: 'From the day on which the complaint came in.',
      incorrect: 'Look again at the leaflet on complaints.',
    },
  },
  slider: {
    type: 'numeric',
    id: 'share',
    question: 'In how many of a hundred teams, do you think, does a peer worker work alone?',
    answer: 62,
    tolerance: 5,
    unit: '%',
    look: 'slider',
    slider: { min: 0, max: 100, step: 1 },
    mustBeCorrect: true,
    feedback: { incorrect: 'It is more than half of them.' },
  },
  decimal: {
    type: 'numeric',
    id: 'decimal',
    question: 'A person works 19 hours of a week of 38. Which share of a whole post is that?',
    answer: 0.5,
    tolerance: 0.01,
    feedback: { incorrect: 'Divide the hours of the person by those of a whole post.' },
  },
  long: {
    type: 'numeric',
    id: 'long',
    question:
      'A group of eight people meets every second week for a whole year, apart from four weeks in summer and two in winter. How often does it meet?',
    answer: 23,
    unit: 'meetings of the whole group within a year',
    feedback: { incorrect: 'Take the weeks away first, and divide then.' },
  },
  rightToLeft: {
    type: 'numeric',
    id: 'right-to-left',
    question: 'كم درجة للسلم؟',
    answer: 3,
    unit: 'درجات',
    look: 'slider',
    slider: { min: 0, max: 10 },
    feedback: { incorrect: 'عُد إلى صورة السلم.' },
  },
} satisfies Record<string, z.input<typeof numericSchema>>;
