import type * as z from 'zod';

import type { labelPictureSchema } from './author.ts';

export const labelPictureFixtures = {
  ladder: {
    type: 'labelPicture',
    id: 'name-the-landings',
    question: 'What would be said on each landing?',
    hint: 'The higher, the more say people have.',
    file: 'ladder.svg',
    alternative: 'A ladder with three landings, one above the other.',
    credit: 'Drawing: Waymark, CC BY 4.0',
    scoring: 'partial',
    pins: [
      {
        id: 'to',
        x: 16.5,
        y: 90.6,
        name: '“This is what you need.”',
        where: 'The landing at the foot',
      },
      {
        id: 'for',
        x: 16.5,
        y: 61.3,
        name: '“Thank you for your views. We will decide.”',
        where: 'The landing in the middle',
      },
      {
        id: 'with',
        x: 16.5,
        y: 31.9,
        name: '“What shall we try first?”',
        where: 'The landing at the top',
        feedback: 'There, people decide together.',
      },
    ],
    feedback: {
      correct: 'The higher the landing, the more say people have.',
      incorrect: 'Ask of each landing who makes the decision.',
    },
  },
  long: {
    type: 'labelPicture',
    id: 'at-the-table',
    scenario: 'Three people plan at a round table. What *each* of them has is needed.',
    question: 'What stands, lies or sits where in the picture of the planning meeting?',
    file: 'team.svg',
    alternative: 'People plan at a round table.',
    pins: [
      {
        id: 'left',
        x: 0,
        y: 0,
        name: 'The place from which somebody looks on who was not asked to sit down with the others',
        where: 'The corner of the picture where the pin still lies on it and keeps its whole size',
      },
      { id: 'right', x: 100, y: 100, name: 'An exit', where: 'The other corner' },
      { id: 'middle', x: 50, y: 48, name: 'The plan itself', where: 'The middle of the table' },
      { id: 'beside', x: 59, y: 48, name: 'A pen for everyone', where: 'Just beside the middle' },
    ],
    feedback: { incorrect: 'Look at who can reach what.' },
  },
  rightToLeft: {
    type: 'labelPicture',
    id: 'right-to-left',
    question: 'ما اسم كل درجة من السلم؟',
    file: 'ladder.svg',
    alternative: 'سلّم بثلاث درجات.',
    pins: [
      { id: 'to', x: 16.5, y: 90.6, name: 'العمل على الناس', where: 'الدرجة السفلى' },
      { id: 'with', x: 16.5, y: 31.9, name: 'العمل معهم', where: 'الدرجة العليا' },
    ],
    feedback: { incorrect: 'من يتخذ القرار في كل درجة؟' },
  },
} satisfies Record<string, z.input<typeof labelPictureSchema>>;
