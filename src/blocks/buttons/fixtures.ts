import type * as z from 'zod';

import type { buttonsSchema } from './author.ts';

export const buttonsFixtures = {
  several: {
    type: 'buttons',
    id: 'go-on',
    title: 'Where to go from here',
    buttons: [
      {
        id: 'quiz',
        text: '[Take the quiz](lesson:quiz)',
        note: 'Ten questions, as often as you like.',
      },
      {
        id: 'plan',
        text: 'Open the plan',
        file: 'plan-template.docx',
        note: 'To fill in together, one page.',
      },
      {
        id: 'guideline',
        text: '[Read the guideline](https://www.example.org/guideline)',
        note: 'For those who want to know it all.',
      },
    ],
  },
  inLine: {
    type: 'buttons',
    id: 'in-line',
    buttons: [
      { id: 'stories', text: '[Read their stories](https://www.example.org/stories)' },
      { id: 'call', text: '[Call Lifeline](tel:131114)' },
    ],
  },
  rightToLeft: {
    type: 'buttons',
    id: 'right-to-left',
    buttons: [
      {
        id: 'quiz',
        text: '[ابدأ الاختبار](lesson:quiz)',
        note: 'عشرة أسئلة، بقدر ما تشاء من المرات.',
      },
    ],
  },
} satisfies Record<string, z.input<typeof buttonsSchema>>;
