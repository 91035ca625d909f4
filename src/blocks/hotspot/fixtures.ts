import type * as z from 'zod';

import type { hotspotSchema } from './author.ts';

const LADDER = 'A ladder with three landings, from the foot to the top.';

export const hotspotFixtures = {
  ladder: {
    type: 'hotspot',
    id: 'find-the-landing',
    question: 'On which landing are people asked, while others decide?',
    hint: 'It is neither the lowest nor the highest.',
    file: 'ladder.svg',
    alternative: LADDER,
    credit: 'Drawing: Waymark, CC BY 4.0',
    regions: [
      { id: 'top', x: 50, y: 24, width: 92, height: 26, text: 'The landing at the top' },
      {
        id: 'middle',
        x: 50,
        y: 53,
        width: 92,
        height: 26,
        text: 'The landing in the middle',
        correct: true,
        feedback: 'They have a voice here, and no vote.',
      },
      { id: 'foot', x: 50, y: 82, width: 92, height: 26, text: 'The landing at the foot' },
    ],
    feedback: {
      correct: 'This is doing for.',
      incorrect: 'Look for the landing between doing to and doing with.',
    },
  },
  several: {
    type: 'hotspot',
    id: 'where-others-decide',
    scenario: 'Somebody has a say only where they decide.',
    question: 'On which landings do others decide?',
    file: 'ladder.svg',
    alternative: LADDER,
    select: 'several',
    scoring: 'partial',
    mustBeCorrect: true,
    regions: [
      { id: 'top', x: 50, y: 24, width: 92, height: 26, text: 'At the top' },
      { id: 'middle', x: 50, y: 53, width: 92, height: 26, text: 'In the middle', correct: true },
      { id: 'foot', x: 50, y: 82, width: 92, height: 26, text: 'At the foot', correct: true },
    ],
    feedback: { incorrect: 'There are two of them.' },
  },
  rightToLeft: {
    type: 'hotspot',
    id: 'right-to-left',
    question: 'أين يقرر الجميع معًا؟',
    file: 'ladder.svg',
    alternative: 'سلم بثلاث درجات.',
    regions: [
      { id: 'top', x: 50, y: 24, width: 92, height: 26, text: 'الدرجة العليا', correct: true },
      { id: 'foot', x: 50, y: 82, width: 92, height: 26, text: 'الدرجة السفلى' },
    ],
    feedback: { incorrect: 'ابحث في الأعلى.' },
  },
} satisfies Record<string, z.input<typeof hotspotSchema>>;
